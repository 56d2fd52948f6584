extension LanguageWords {
    /// English: function words written down from grammars; then words that were frequent in a count over program
    /// messages and manual pages, without names.
    static let english = LanguageWords(
        language: "en",
        function: """
            the of and to in is that it for you on with as are this be or have from at by not an we can
            your will if which their has was they but all more when there one about how do what so out its
            other some into only than then them these may would also been were who use make up no any our
            should does where because most my over such between must each after before very while through
            many those could same both under did being had every until without here why against during
            another few still himself herself itself themselves he she his her him us me am i a please
            cannot don
            """,
        content: """
            file value name used error number process user invalid type system data directory size kernel
            files default option list time character memory failed specified information output using read
            following socket line version mode command options whether string languages table address
            argument program group since format contains function input server source characters database
            device field create found values page supported current namespace change column first write
            allowed shared text standard available print open message range access mount show code label
            defined example header space link required signal object filesystem functions entry call
            package support created unknown processes instead buffer below child return section already
            attribute status valid root thread usage control operation display exist language length names
            given missing flag exit pages paper window password include sign zero configuration index
            maximum variable local enabled case arguments remove block long symbolic packet cache path
            start internal descriptor archive byte currently sets note different image empty parameter
            multiple interface search unable specify application structure check left flags fields
            returned limit followed setting protocol
            """,
        letters: "",
        endings: """
            ing ness
            """)
}
