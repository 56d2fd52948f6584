extension LanguageWords {
    /// Portuguese: function words written down from grammars; then words that were frequent in a count over program
    /// messages and manual pages, without names.
    static let portuguese = LanguageWords(
        language: "pt",
        function: """
            o a os as um uma uns umas de do da dos das em no na nos nas num numa ao à aos às por pelo pela
            pelos pelas para com sem sobre entre e ou mas se que quem qual não é são era eram ser estar
            está estão estava foi foram tem têm ter há seu sua seus suas meu minha nosso nossa lhe me te
            eu tu ele ela eles elas nós você vocês como mais menos também muito já quando onde porque
            enquanto depois antes desde até este esta estes estas esse essa esses essas isto isso aquele
            aquela pode podem deve devem sido fazer cada todo todos toda todas outro outra outros outras
            mesmo mesma só sempre nunca assim então embora nem qualquer nenhum nenhuma algum alguma alguns
            dele dela deste desta desse dessa neste nesta nesse nessa ainda aqui agora vez durante contra
            quais será pois sim
            """,
        content: """
            arquivo nome ficheiro erro padrão linha possível entrada saída opção número inválido
            impossível valor tipo dados tamanho lista arquivos versão opções falha texto sistema
            caracteres comando formato página modo diretório linhas ficheiros pacote aviso argumento grupo
            inválida falhou espaço apenas idiomas nomes secção usar imagem criar barra mostra fonte janela
            desconhecido estado definir cabeçalho mostrar chave tradução informação largura usuário contém
            código especificado tempo obter abrir suporte caractere usado pasta argumentos servidor campo
            endereço valores tabela ícone definido documento conteúdo filho símbolo atual após memória
            remover mensagem existe botão autenticação nível utilizador expressão pacotes programa
            contexto dispositivo processo encontrado trabalho sinal variável exemplo componente comandos
            teclas necessária conjunto seja esquerda função posição mensagens nova informações
            configuração máximo direita licença ajuda interno tecla intervalo novo segurança favor caminho
            falta erros coluna estilo símbolos palavra encontrar forma ambiente primeiro vazio entradas
            localização área imprime livre modelo emite índice cadeia leitura usada ligação fundo ação
            impressão documentação desconhecida imprimir desvio fora escrever veja ponto dois sintaxe
            executar atributo carácter definida etiqueta senha utilizar predefinição exibe codificação
            máquina limite seção disponível plano aplicação parte recurso referência dentro geral bloco
            diretórios definição espaçamento somente atributos controle usando escrito grande suportado
            objeto pôde hora adicionar escrita
            """,
        letters: "ãáàâçéêíóôõú",
        endings: """
            ada adas ado ados agem agens am ando dade dades eio eira eiro em endo ia ido idos indo inha
            inho mente nte ão ãos ção ções ém ões
            """)
}
