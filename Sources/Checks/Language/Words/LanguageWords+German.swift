extension LanguageWords {
    /// German: function words written down from grammars; then words that were frequent in a count over program
    /// messages and manual pages, without names.
    static let german = LanguageWords(
        language: "de",
        function: """
            der die das den dem des ein eine einen einem einer eines und oder aber wenn ob dass weil als
            wie wo was wer nicht kein keine keinen keiner ist sind war waren sein haben hat hatte hatten
            wird werden wurde wurden worden kann können konnte muss müssen soll sollen sollte darf dürfen
            will wollen möchten mag ich du er sie es wir ihr mich mir dich dir ihn ihm uns euch ihnen mein
            dein seine seinen seiner seinem unser ihre ihren ihrer ihrem ihres sich man in im an am auf
            aus bei beim mit nach von vom vor zu zum zur für über unter um durch gegen ohne zwischen bis
            seit während auch noch nur schon sehr so mehr hier dort dann doch da diese dieser dieses
            diesen diesem jede jeder jedes jeden alle allen aller alles andere anderen anderer viele
            wieder immer nie nun etwas nichts selbst also falls sowie dazu damit davon dabei daran darauf
            welche welcher welches bereits bitte eigenen zwei
            """,
        content: """
            datei dies übersetzung siehe gesetzt angegeben fehler wert gibt dateien handbuchseite
            verwendet verwandt verwenden erstellt lesen optionen benutzer befehl vorgabe finden beachten
            standardmäßig liste unterstützt zeichen zeigt programm setzen enthält ausgabe neuer akzeptiert
            dokumentation verzeichnis beendet schlüssel außer informationen anzahl freie aktiviert
            angegebenen folgenden zeile mittels namen zeichenkette bezüglich schicken übernommen deutsche
            übersetzer setzt daten beispiel erlaubt verfügbar legt weitere zeilen fest prozess enthalten
            automatisch mehrere werte modus gefunden gerät geschrieben daher existiert konfiguriert
            entweder angegebene anzeigen ausgeführt beispielsweise einstellung größe ignoriert dateisystem
            abschnitt ausgeben schreiben ungültige zeit oben gleichen kraft entfernt einige möglich
            verwendung angezeigt erstellen deaktiviert sollten aktuellen definiert pfad neue rechner
            benötigt statt gelesen konfigurationsdatei nachrichten argumente schalter könnte aufruf denen
            dateinamen führt ändern benutzt fehlgeschlagen fall bedeutet sprachen speicher einträge
            nützlich normalerweise tabelle dienst implementiert verzeichnisse gruppe feld ersten befehle
            prozesse bevor deren unten konfiguration neuen steuert vorhanden adresse erzeugen innerhalb
            teil inhalt einstellungen geändert ende ungültiger zahl festgelegt erwartet allerdings
            umgebungsvariable leere sekunden gestartet bereich erhalten aktuelle erste derzeit übergeben
            aktion erzeugt befehlszeile zugriff direkt beenden verbindung unterstützen empfohlen
            vollständige starten standardausgabe zurück lokalen verschiedene benutzen stattdessen
            prozesses geräte passt stellt löschen beschreibung zusammen passwort sowohl wahr gefolgt folgt
            standardeingabe felder indem funktion dienste geben
            """,
        letters: "äöüß",
        endings: """
            chen cht ckt eren ern heit iert igen iger isch ische ischen keit lich liche lichen nd schaft
            ten tzt ung ungen
            """)
}
