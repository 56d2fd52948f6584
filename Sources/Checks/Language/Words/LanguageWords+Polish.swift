extension LanguageWords {
    /// Polish: function words written down from grammars; then words that were frequent in a count over program
    /// messages and manual pages, without names.
    static let polish = LanguageWords(
        language: "pl",
        function: """
            i w we z ze na do nie się to jest są był była było były być że o od po za przez dla pod nad
            przed przy bez u jak co kto czy ale lub albo oraz więc jeśli jeżeli gdy kiedy gdzie który
            która które którzy którego której których którym którą tego tej ten ta te tych tym tymi tę tą
            ich jego jej im mu go nas nam was wam mnie mi ja ty on ona ono oni my wy swój swoje swoją
            swoich nasz nasza nasze twój twoje może mogą można musi muszą należy trzeba już jeszcze tylko
            także również też bardzo więcej mniej tak nawet bo ponieważ żeby aby choć między jako ma mają
            mieć mamy masz by został została zostało zostały będzie będą każdy każda każde wszystkie
            wszystkich wszystko inny inne innych sam sama samo tam tu teraz zawsze nigdy nic coś ktoś
            dlatego jednak podczas według wobec oprócz czym niż aż brak
            """,
        content: """
            pliku plików plik wartość opcji opcja systemu nazwa strony nazwy polecenia wyświetla wersji
            błąd wartości określa informacje polecenie podano listy powłoki znaków domyślnie linii poleceń
            pliki opcje adres użytkownika katalogu liczba danych pamięci proszę znak pomocą zawiera
            programu zamiast rozmiar nazw uzyskać zostanie wiersza kończy błędy tłumaczenia znaki nazwę
            wypisuje ustawia istnieje użycie prosimy informacji przyjmuje używa wyjście katalog lista czas
            numer funkcji urządzenia czasu zgłaszać języki opcję niniejszej użyć tekst zmiennej
            tłumaczenie przypadku warunkach dokumentacją nowszej tłumaczeniu autorami zapoznając polskiego
            powoduje bliższe niniejsze wolną wyjścia poniżej tryb ustawienie trybie słowo każdego łańcuch
            używane wejścia jądra przykład sekcji sposób bajtów udało znaku bloków formacie używany
            pakietu historii liczbę dane zmienna standardowe ustawiona działanie opcją procesu systemie
            odczytu argumenty następujące słowa powłoka powiodło zwykle jeden liczby pola wartością zostać
            grupy celu klucz katalogów oznacza używana klucza zadania typu zobacz patrz domyślne archiwum
            znakiem strona wypisanie argumentów podać identyfikator nazwą wiersz sekcja chyba wiadomości
            błędów pracę utworzyć powinien automatycznie parametr używać dysku systemów bieżącego
            zakończenia tworzy wymagane urządzenie listę postaci podany wierszy pozwala wymaga język
            tablicy jedynie klawiszy rozmiaru działa usuwa takie nagłówka argumentu zauważyć ustawione
            komputera zawartość wyłącza interpretacji zachowanie zapisu wiele użyciu ustawienia tekstu
            obecnie stron podanego nazwie nowego znaleźć
            """,
        letters: "ąćęłńóśźż",
        endings: """
            ach ami ania anie cie cja cji cję cz dz ego emu enia enie owa ować owe owy owych ości ość rz
            ski ską sz uje ują wać ych ymi ów ści
            """)
}
