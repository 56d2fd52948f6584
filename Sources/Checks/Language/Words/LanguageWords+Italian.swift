extension LanguageWords {
    /// Italian: function words written down from grammars; then words that were frequent in a count over program
    /// messages and manual pages, without names.
    static let italian = LanguageWords(
        language: "it",
        function: """
            il lo la i gli le un uno una di a da in con su per tra fra e ed o ma se che chi cui non è sono
            era erano essere avere ha hanno ho hai abbiamo avete del dello della dei degli delle al allo
            alla ai agli alle dal dallo dalla dai dagli dalle nel nello nella nei negli nelle sul sullo
            sulla sui sugli sulle col come più meno anche ancora già quando dove perché mentre dopo prima
            questo questa questi queste quello quella quelli quelle suo sua suoi sue mio tuo nostro vostro
            loro io tu lui lei noi voi si ci vi ne mi ti può possono deve devono viene vengono stato stata
            stati state ogni tutto tutti tutta tutte altro altri altra altre molto poco solo sempre mai
            così quindi però oppure senza quale quali nessun nessuna qui fare cosa sia dell all dall nell
            sull quest perciò
            """,
        content: """
            un'altra nome comando impossibile valore errore opzione numero riga tipo carattere valido
            caratteri chiave opzioni utente indica dati variabile versione stringa possibile parola
            argomento espansione funzione comandi parametro lista tabella formato testo sistema mostra
            esiste corrente predefinito informazioni dimensione usato usare nomi cronologia imposta valida
            riuscita durante elenco argomenti stampa pagina modalità modo processo specificato colonna
            lingue archivio fallita contiene impostato valori ricerca lettura posizione sezione uscita
            messaggio fine esecuzione elemento righe segnale avanti modello traduzione espressione indice
            usata eseguire finestra controllo barra leggere punto impostata linguaggio veda funzioni
            percorso codice intervallo primo cursore trovato spazio completamento pacchetto incorporato
            interno manuale creare immagine nuovo usando sequenza memoria ambiente richiesta tasti
            programma lunghezza gruppo oggetto segni sconosciuto parte parole stesso troppo eseguito
            specifica colore parametri indirizzo ultimo modifica autenticazione livello nuova invece
            configurazione insieme accesso campo documento elementi esempio figlio visualizza intestazione
            simboli creazione impostare tempo corrisponde relazione scrittura seguenti supportato blocco
            massimo larghezza attenzione qualsiasi firma definizione certificato ritorno connessione
            richiesto errori codifica specificare sorgente disponibile specificata alcuna pacchetti aprire
            necessario fuori richiede variabili inizio contenuto volta azione tabelle simbolo sotto
            riuscito impostazione riferimento descrizione esegue limite messaggi alcun descrittore
            sostituzione risultato elenca applicazione utilizzare supportata icona sintassi terminale
            lavoro
            """,
        letters: "àèéìíîòóù",
        endings: """
            aggi aggio are ata ate ati ato cchi ere etta etti etto ezza ggi gli ire ità mente nno ssi sso
            tta tti tto uta uti uto zione zioni zza zze
            """)
}
