extension LanguageWords {
    /// Spanish: function words written down from grammars; then words that were frequent in a count over program
    /// messages and manual pages, without names.
    static let spanish = LanguageWords(
        language: "es",
        function: """
            el la los las un una unos unas de del a al en con por para sin sobre entre y e o u pero si que
            quien cual no es son era eran ser estar está están estaba ha han he hemos haber hay se su sus
            le les lo me te nos mi tu como más menos también muy ya cuando donde porque mientras después
            antes desde hasta este esta estos estas ese esa esos esas esto eso aquel aquella puede pueden
            debe deben fue fueron sido tiene tienen hacer cada todo todos toda todas otro otra otros otras
            mismo misma solo sólo siempre nunca así entonces aunque ni según cualquier ningún ninguna
            algún alguna algunos uno usted ustedes nosotros ellos ella él yo qué cómo cuál dónde aquí
            ahora vez contra durante mediante hacia
            """,
        content: """
            archivo nombre fichero valor orden línea opción muestra salida datos tipo número entrada pudo
            traducción versión página modo caracteres opciones existe sección lista archivos directorio
            sistema tamaño usuario registro cadena formato órdenes carácter indica estado ficheros
            información nombres argumento función estándar usar código tabla texto válido defecto libre
            correo servidor programa inválido dirección clave contiene expresión símbolo palabra
            documentación proceso parámetro lugar argumentos cero encuentra mostrar forma posterior
            expansión tiempo crear valores configuración leer falló líneas ejemplo memoria grupo espacio
            consulte columna índice ruta conjunto ayuda punto fuera condiciones mensaje siguiente
            ejecución dentro electrónico válida elemento fallo nuevo paquete instrucción creada hace
            respecto objeto español envíe búsqueda etiqueta abrir parte entorno ejecuta bloque desconocido
            permite inicio obtener demasiado aviso establece disponible funciones especifica parámetros
            primer emplea dispositivo límite admite campo barra siguientes utiliza enlace caso activa
            rango finaliza secuencia adelante requiere núcleo nivel posición esperaba cambiar inválida
            equipo nueva imagen palabras contenido directorios definido ejecutar símbolos trabajo ventana
            necesita tener especificado omisión tecla contraseña teclas usando destino encontrar fuente
            crea mensajes predeterminado documento paquetes definir longitud máximo igual escribir lectura
            columnas patrón cuenta falta establecer descripción última referencia fecha tras operación
            entradas devuelve hijo posible encontró registros genera interno especificar
            """,
        letters: "áéíñóúü",
        endings: """
            ada adas ado ados aje ajes ando ar ciones ción dad dades er ez eño ido idos iendo illo ir
            mente ones ue ués ía ías
            """)
}
