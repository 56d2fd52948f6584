import Locales
import Testing

@testable import Publishing

struct BundleManifestTests {
    private var manifest: BundleManifest {
        var manifest = BundleManifest()
        manifest.add("z", [])
        manifest.add("a/\"é.md", Array("abc".utf8))
        return manifest
    }

    @Test func `files are listed in the order of their paths, all text escaped`() throws {
        let locale = SiteLocale(tag: try LocaleTag("zh-Hans"))
        let json = manifest.json(locale, "A \"b\" \\ \n\u{1}")
        #expect(
            String(decoding: json, as: UTF8.self) == #"""
                {
                  "site": "A \"b\" \\ \n\u0001",
                  "locale": "zh-Hans",
                  "files": [
                    {"path": "a/\"é.md", "size": 3, "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
                    {"path": "z", "size": 0, "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}
                  ]
                }

                """#)
    }

    @Test func `sums are what sha256sum reads, with its escapes`() {
        var manifest = BundleManifest()
        manifest.add("a b", [])
        manifest.add("c\\d\ne", [])
        let digest = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        #expect(String(decoding: manifest.sums(), as: UTF8.self) == "\(digest)  a b\n\\\(digest)  c\\\\d\\ne\n")
    }
}
