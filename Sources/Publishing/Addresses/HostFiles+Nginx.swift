extension HostFiles {
    /// The first line of the file, by which it is known as ours.
    package static let nginxOpening =
        "# Include this file in the server block of the site: include /path/to/nginx.conf;"

    /// A file to be included in a `server` block.
    var nginx: String {
        var text = """
            \(Self.nginxOpening)
            charset utf-8;
            charset_types text/css text/plain text/xml application/javascript text/javascript application/json
                application/feed+json application/atom+xml image/svg+xml;
            absolute_redirect off;
            index index.html;

            """
        let common = headers.map { "add_header \($0.name) \(Self.quoted($0.value)) always;\n" }.joined()
        text += common + "add_header Cache-Control no-cache always;\n"
        text += "error_page 404 \(address(standardFolder))404.html;\n"
        for folder in folders {
            text += "location \(Self.quoted(plainAddress(folder))) { error_page 404 \(address(folder))404.html; }\n"
        }
        // A location's own headers take the place of all others.
        text += "location ~ \"(\(Self.fingerprint)|\(Self.searchFile))$\" {\n"
        text += headers.map { "    add_header \($0.name) \(Self.quoted($0.value)) always;\n" }.joined()
        text += "    add_header Cache-Control \(Self.quoted(Self.forever));\n}\n"
        text += "location ~ \"/feed\\.xml$\" { types { } default_type application/atom+xml; }\n"
        text += "location ~ \"/feed\\.json$\" { types { } default_type application/feed+json; }\n"
        text += "location ~ \"/[.]ht\" { return 404; }\n"
        for redirect in redirects {
            let target = "return 301 \(address(redirect.to))$is_args$args;"
            text += "location = \(Self.quoted(plainAddress(redirect.from))) { \(target) }\n"
            if redirect.from.hasSuffix("/") {
                text += "location = \(Self.quoted(plainAddress(String(redirect.from.dropLast())))) { \(target) }\n"
            }
        }
        return text
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
