extension HostFiles {
    /// `.htaccess`, for servers that allow the overrides `FileInfo`; version 2.4.13 or later.
    var apache: String {
        var text = """
            AddDefaultCharset utf-8
            AddCharset utf-8 .css .js .json .xml .svg .txt
            <Files "feed.xml">
            ForceType "application/atom+xml; charset=utf-8"
            </Files>
            <Files "feed.json">
            ForceType "application/feed+json; charset=utf-8"
            </Files>
            ErrorDocument 404 \(address(standardFolder))404.html

            """
        for folder in folders {
            text += """
                <If "%{REQUEST_URI} =~ m#^\(Self.pattern(plainAddress(folder)))#">
                ErrorDocument 404 \(address(folder))404.html
                </If>

                """
        }
        text += "<IfModule mod_headers.c>\n"
        text += headers.map { "Header always set \($0.name) \"\($0.value)\"\n" }.joined()
        text += """
            Header set Cache-Control "no-cache"
            <FilesMatch "\(Self.fingerprint)$">
            Header set Cache-Control "\(Self.forever)"
            </FilesMatch>
            <If "%{REQUEST_URI} =~ m#\(Self.searchFile)$#">
            Header set Cache-Control "\(Self.forever)"
            </If>
            </IfModule>

            """
        for redirect in redirects {
            let isFolder = redirect.from.hasSuffix("/")
            let from = Self.pattern(plainAddress(isFolder ? String(redirect.from.dropLast()) : redirect.from))
            text +=
                "RedirectMatch 301 \"^\(from)\(isFolder ? "/?" : "")$\" \"\(Self.replacement(plainAddress(redirect.to)))\"\n"
        }
        return text
    }

    /// A text as what takes the place of a match, within quotes; the server encodes it.
    private static func replacement(_ text: String) -> String {
        var replacement = ""
        for scalar in text.unicodeScalars {
            if "\\$&\"".unicodeScalars.contains(scalar) { replacement += "\\" }
            replacement.unicodeScalars.append(scalar)
        }
        return replacement
    }

    /// A text as a regular expression that matches it alone, within quotes.
    private static func pattern(_ text: String) -> String {
        var pattern = ""
        for scalar in text.unicodeScalars {
            if "\\^$.|?*+()[]{}#\"".unicodeScalars.contains(scalar) { pattern += "\\" }
            pattern.unicodeScalars.append(scalar)
        }
        return pattern
    }
}
