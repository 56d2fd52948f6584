/// Settings with one mistake each, and all that is said about it.
enum ConfigurationMistakes {
    static let rows: [(text: String, expected: String)] = [
        (
            "",
            """
            parlance.yaml:1:1: error: The configuration is empty [empty-configuration]
              1 |\u{20}
                | ^
                 = help: add at least "source: en" and "locales: [en, it]"

            """
        ),
        (
            "source: en\n",
            """
            parlance.yaml:1:1: error: The locales are not named [missing-key]
              1 | source: en
                | ^
                 = help: add "locales: [en, it]"

            """
        ),
        (
            "locales: [en]\n",
            """
            parlance.yaml:1:1: error: The source locale is not named [missing-key]
              1 | locales: [en]
                | ^
                 = help: add "source: en", the language of your articles

            """
        ),
        (
            "- en\n",
            """
            parlance.yaml:1:1: error: The configuration must be keys with values, not a list [wrong-type]
              1 | - en
                | ^~~~
                 = help: its keys are site, source, locales, articles, exclude, catalogs, output, theme, static, segmentation, \
            sentences, code, translatable, publish, slugs, hosts, checks, gate

            """
        ),
        (
            "source: [en]\nlocales: [en]\n",
            """
            parlance.yaml:1:9: error: A locale must be a language tag, not a list [wrong-type]
              1 | source: [en]
                |         ^~~~
                 = help: write "it"

            """
        ),
        (
            "source: english\nlocales: [en]\n",
            """
            parlance.yaml:1:9: error: Unknown language "english" [unknown-locale]
              1 | source: english
                |         ^~~~~~~
                 = help: did you mean "en"?

            """
        ),
        (
            "source: en\nlocales: it\n",
            """
            parlance.yaml:2:10: error: "locales" must be a list, not a text [wrong-type]
              2 | locales: it
                |          ^~
                 = help: write "- it"

            """
        ),
        (
            "source: en\nlocales: [it]\n",
            """
            parlance.yaml:2:10: error: The source "en" is not one of the locales [source-not-in-locales]
              2 | locales: [it]
                |          ^~~~
                 = help: add "- en" to the list

            """
        ),
        (
            "source: en\nlocales: [en, fr, FR]\n",
            """
            parlance.yaml:2:19: error: "fr" stands in the list twice [duplicate-locale]
              2 | locales: [en, fr, FR]
                |                   ^~
                 = help: keep one of them

            """
        ),
        (
            "source: en\nlocales: [en, {label: CN}]\n",
            """
            parlance.yaml:2:15: error: A locale has no "tag" [missing-key]
              2 | locales: [en, {label: CN}]
                |               ^~~~~~~~~~~
                 = help: add "tag: zh-Hans"

            """
        ),
        (
            "source: en\nlocales: [en, {tag: it, lable: IT}]\n",
            """
            parlance.yaml:2:25: error: A locale has no key "lable" [unknown-key]
              2 | locales: [en, {tag: it, lable: IT}]
                |                         ^~~~~
                 = help: did you mean "label"?

            """
        ),
        (
            "source: en\nlocales: [en, {tag: it, label: EN}]\n",
            """
            parlance.yaml:2:15: error: "it" and "en" share a label, path or alias [duplicate-locale]
              2 | locales: [en, {tag: it, label: EN}]
                |               ^~~~~~~~~~~~~~~~~~~~
                 = found: "en"
                 = help: give each locale names of its own

            """
        ),
        (
            "source: en\nlocales: [en]\nartciles: content\n",
            """
            parlance.yaml:3:1: error: The configuration has no key "artciles" [unknown-key]
              3 | artciles: content
                | ^~~~~~~~
                 = help: did you mean "articles"?

            """
        ),
        (
            "source: en\nlocales: [en]\nqwertz: 1\n",
            """
            parlance.yaml:3:1: error: The configuration has no key "qwertz" [unknown-key]
              3 | qwertz: 1
                | ^~~~~~
                 = help: its keys are site, source, locales, articles, exclude, catalogs, output, theme, static, segmentation, \
            sentences, code, translatable, publish, slugs, hosts, checks, gate

            """
        ),
        (
            "source: en\nlocales: [en]\narticles: ../else\n",
            """
            parlance.yaml:3:11: error: "articles" must be a path inside of the workspace [path-outside]
              3 | articles: ../else
                |           ^~~~~~~
                 = found: "../else"
                 = help: write it relative to parlance.yaml, without ".."

            """
        ),
        (
            "source: en\nlocales: [en]\noutput: /var/www\n",
            """
            parlance.yaml:3:9: error: "output" must be a path inside of the workspace [path-outside]
              3 | output: /var/www
                |         ^~~~~~~~
                 = found: "/var/www"
                 = help: write it relative to parlance.yaml, without ".."

            """
        ),
        (
            "source: en\nlocales: [en]\ncatalogs: {a: b}\n",
            """
            parlance.yaml:3:11: error: "catalogs" must be a text, not a mapping [wrong-type]
              3 | catalogs: {a: b}
                |           ^~~~~~

            """
        ),
        (
            "source: en\nlocales: [en]\ntheme:\n",
            """
            parlance.yaml:3:7: error: "theme" must be a text, not nothing [wrong-type]
              3 | theme:
                |       ^

            """
        ),
        (
            "source: en\nlocales: [en]\nsegmentation: sentences\n",
            """
            parlance.yaml:3:15: error: "segmentation" must be one of sentence, block [invalid-value]
              3 | segmentation: sentences
                |               ^~~~~~~~~
                 = help: did you mean "sentence"?

            """
        ),
        (
            "source: en\nlocales: [en]\npublish: never\n",
            """
            parlance.yaml:3:10: error: "publish" must be one of hold, segment, page [invalid-value]
              3 | publish: never
                |          ^~~~~

            """
        ),
        (
            "source: en\nlocales: [en]\ntranslatable: {title: x}\n",
            """
            parlance.yaml:3:15: error: "translatable" must be a list of texts [wrong-type]
              3 | translatable: {title: x}
                |               ^~~~~~~~~~
                 = help: write "[a, b]"

            """
        ),
        (
            "source: en\nlocales: [en]\nsite: Tandem\n",
            """
            parlance.yaml:3:7: error: "site" must be keys with values, not a text [wrong-type]
              3 | site: Tandem
                |       ^~~~~~
                 = help: its keys are name, logo, favicon, url, contact, feed-size

            """
        ),
        (
            "source: en\nlocales: [en]\nsite: {url: 'https://me@tandem.example/a'}\n",
            """
            parlance.yaml:3:13: error: The site's address has a user's name in it [invalid-url]
              3 | site: {url: 'https://me@tandem.example/a'}
                |             ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~
                 = found: "https://me@tandem.example/a"
                 = help: write "https://tandem.example/a"

            """
        ),
        (
            "source: en\nlocales: [en]\nsite: {url: 'https://tandem.example/my site'}\n",
            """
            parlance.yaml:3:13: error: The site's address has a blank [invalid-url]
              3 | site: {url: 'https://tandem.example/my site'}
                |             ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
                 = found: "https://tandem.example/my site"
                 = help: write %20 for a blank in a path; hosts have none

            """
        ),
        (
            "source: en\nlocales: [en]\nsite: {url: tandem.example}\n",
            """
            parlance.yaml:3:13: error: The site's address must begin with https:// [invalid-url]
              3 | site: {url: tandem.example}
                |             ^~~~~~~~~~~~~~
                 = found: "tandem.example"
                 = help: write "https://tandem.example"

            """
        ),
        (
            "source: en\nlocales: [en]\ngate: {complete: all}\n",
            """
            parlance.yaml:3:18: error: "complete" must be a number from 0 to 100 [invalid-value]
              3 | gate: {complete: all}
                |                  ^~~

            """
        ),
        (
            "source: en\nlocales: [en]\ngate: {stale: -1}\n",
            """
            parlance.yaml:3:15: error: "stale" must be a number from 0 on [invalid-value]
              3 | gate: {stale: -1}
                |               ^~

            """
        ),
        (
            "source: en\nlocales: [en]\ngate: {severity: eror}\n",
            """
            parlance.yaml:3:18: error: "severity" must be note, warning or error [invalid-value]
              3 | gate: {severity: eror}
                |                  ^~~~
                 = help: did you mean "error"?

            """
        ),
        (
            "source: en\nsource: it\nlocales: [en]\n",
            """
            parlance.yaml:2:1: error: The key "source" appears twice [duplicate-key]
              2 | source: it
                | ^~~~~~
                 = help: keep one of them; the first is on line 1

            """
        ),
        (
            "source: en\nlocales: [en\n",
            """
            parlance.yaml:3:1: error: A list in [ ] is not closed [malformed-yaml]
              3 |\u{20}
                | ^
                 = help: add the missing "," or "]"

            """
        ),
    ]
}
