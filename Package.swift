// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// One module of the house; `tools/layers.txt` says which modules each may import.
func module(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []) -> Target {
    .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = [], fixtures: [String] = []) -> Target {
    .testTarget(
        name: name + "Tests",
        dependencies: [.byName(name: name)] + dependencies,
        exclude: fixtures,
        swiftSettings: strict
    )
}

let package = Package(
    name: "parlance",
    products: [
        .executable(name: "parlance", targets: ["parlance"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
    ],
    targets: [
        // C libraries: a module map and a shim each, no logic.
        .systemLibrary(name: "CICU", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"])]),
        .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .systemLibrary(
            name: "CCmark", pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
        .systemLibrary(name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
        .target(name: "CICUMessage", dependencies: ["CICU"]),
        .target(name: "CMarkArena", dependencies: ["CCmark"]),

        // Ground
        module("SourceText"),
        module("Diagnostics", ["SourceText"]),

        // Languages
        module("Locales", ["SourceText", "Diagnostics", "CICU", "CICUMessage"]),
        module("YAMLSyntax", ["SourceText", "Diagnostics", "CLibYAML"]),
        module("XMLSyntax", ["SourceText", "Diagnostics", "CXML"]),
        module("MarkdownSyntax", ["SourceText", "CCmark", "CMarkArena"]),
        module("Templates", ["SourceText", "Diagnostics"]),

        // Stages
        module("Articles", ["SourceText", "Diagnostics", "Locales", "YAMLSyntax", "MarkdownSyntax"]),
        module(
            "Segments",
            ["SourceText", "Diagnostics", "Locales", "YAMLSyntax", "XMLSyntax", "MarkdownSyntax", "Articles"],
            resources: [.embedInCode("Sentences/Data")]),
        module(
            "Translations",
            [
                "SourceText", "Diagnostics", "Locales", "XMLSyntax", "MarkdownSyntax", "Segments",
            ]),
        module("Checks", ["SourceText", "Diagnostics", "Locales", "MarkdownSyntax", "Segments", "Translations"]),
        module(
            "Publishing",
            [
                "SourceText", "Diagnostics", "Locales", "YAMLSyntax", "XMLSyntax", "MarkdownSyntax", "Templates",
                "Articles", "Segments", "Translations", "CArchive", "CNettle", "CStemmer",
            ],
            resources: [.embedInCode("Theme")]),

        // Assembly
        module(
            "Pipeline",
            [
                "SourceText", "Diagnostics", "Locales", "YAMLSyntax", "Articles", "Segments", "Translations", "Checks",
                "Publishing", "Templates", "CSQLite",
            ],
            resources: [.embedInCode("Status/Texts")]),

        // A site that is built again and again, without the web server that shows it.
        module(
            "Preview", ["Diagnostics", "Locales", "Publishing", "Pipeline"], resources: [.embedInCode("Assets")]),

        // Doors
        module(
            "Commands",
            [
                "SourceText", "Diagnostics", "Locales", "Articles", "Segments", "Translations", "Checks", "Publishing",
                "Pipeline",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .executableTarget(name: "parlance", dependencies: ["Commands"], swiftSettings: strict),

        // What must hold for any input: run by its tests and by `tools/fuzz`.
        module(
            "Fuzzing",
            [
                "SourceText", "Diagnostics", "Locales", "YAMLSyntax", "XMLSyntax", "MarkdownSyntax", "Templates",
                "Articles",
                "Segments", "Translations", "Checks", "Pipeline",
            ]),

        // Tests, one target a module
        tests("SourceText"),
        tests("Diagnostics", ["SourceText"]),
        tests("Locales", ["SourceText"]),
        tests("YAMLSyntax", ["SourceText", "Diagnostics"]),
        tests("XMLSyntax", ["SourceText", "Diagnostics"]),
        tests("MarkdownSyntax", ["SourceText"]),
        tests("Templates", ["SourceText", "Diagnostics"]),
        tests("Articles", ["SourceText", "Diagnostics", "Locales", "YAMLSyntax"]),
        tests("Segments", ["SourceText", "Diagnostics", "Articles", "Locales", "Fuzzing"], fixtures: ["Fixtures"]),
        tests(
            "Translations",
            ["SourceText", "Diagnostics", "Locales", "XMLSyntax", "MarkdownSyntax", "Articles", "Segments"],
            fixtures: ["Fixtures"]),
        tests("Checks", ["SourceText", "Diagnostics", "Locales", "Segments", "Translations"]),
        tests(
            "Publishing",
            [
                "SourceText", "Diagnostics", "XMLSyntax", "MarkdownSyntax", "Articles", "Segments", "Locales",
                "Translations", "Templates",
            ]),
        tests(
            "Pipeline",
            ["SourceText", "Diagnostics", "Locales", "Articles", "Segments", "Translations", "Checks", "Publishing"]),
        tests("Preview", ["SourceText", "Diagnostics", "Pipeline"]),
        tests("Commands", ["Pipeline"], fixtures: ["Scripts"]),
        // Apart from the tests above: those see Foundation, whose ICU headers clash with the ones behind the commands.
        .testTarget(name: "TerminalTests", dependencies: ["Commands", "Diagnostics"], swiftSettings: strict),
        tests("Fuzzing"),
    ],
    swiftLanguageModes: [.v6],
    cxxLanguageStandard: .cxx17
)

// The fuzzer's program needs libFuzzer, which `tools/fuzz` links.
if Context.environment["PARLANCE_FUZZ"] != nil {
    package.targets.append(
        .executableTarget(
            name: "parlance-fuzz", dependencies: ["Fuzzing"], path: "Fuzz/Driver", swiftSettings: strict))
}

// The web server of the preview, whose libraries take minutes to build: `tools/desk` asks for it.
if Context.environment["PARLANCE_DESK"] != nil {
    package.dependencies += [
        .package(url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.28.1", traits: []),
        .package(url: "https://github.com/apple/swift-http-types.git", from: "1.8.0", traits: []),
        .package(url: "https://github.com/apple/swift-log.git", from: "1.14.0"),
    ]
    package.products.append(.executable(name: "parlance-desk", targets: ["desk"]))
    package.targets.append(
        .executableTarget(
            name: "desk",
            dependencies: [
                "Diagnostics", "Pipeline", "Preview",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict))
}
