import Diagnostics

/// A report as JUnit XML, in the form that both common schemas accept (Apache Ant's report and Jenkins's).
///
/// A suite for each file with faults, a case for each rule that found some; a run without faults is one passed case.
/// The time stamp is the one that the door gives: the report itself takes none from the clock.
struct JUnitReport {
    private let report: CheckReport
    private let timestamp: String

    /// - Parameter timestamp: When the check ran, as `2026-11-21T15:30:00`.
    init(_ report: CheckReport, timestamp: String) {
        self.report = report
        self.timestamp = timestamp
    }

    var text: String {
        let suites = suites
        var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n"
        for (index, suite) in suites.enumerated() {
            let failures = suite.cases.count { $0.failure != nil }
            text += "  <testsuite id=\"\(index)\" package=\"parlance\" name=\"\(escaped(suite.name))\""
            text += " timestamp=\"\(timestamp)\" hostname=\"localhost\" tests=\"\(suite.cases.count)\""
            text += " failures=\"\(failures)\" errors=\"0\" time=\"0\">\n    <properties/>\n"
            for test in suite.cases {
                text += "    <testcase name=\"\(escaped(test.name))\" classname=\"\(escaped(suite.name))\" time=\"0\""
                guard let failure = test.failure else {
                    text += "/>\n"
                    continue
                }
                text += ">\n      <failure message=\"\(escaped(failure.message))\" type=\"\(failure.type)\">"
                text += escaped(failure.text) + "</failure>\n    </testcase>\n"
            }
            text += "    <system-out>\(escaped(suite.notes))</system-out>\n    <system-err/>\n  </testsuite>\n"
        }
        return text + "</testsuites>\n"
    }

    private struct Case {
        var name: String
        var failure: (message: String, type: String, text: String)?
    }

    private struct Suite {
        var name: String
        var cases: [Case]
        /// What does not fail.
        var notes: String
    }

    private var suites: [Suite] {
        var order: [String] = []
        var files: [String: [CheckReport.Item]] = [:]
        for item in report.items {
            let name = item.path.isEmpty ? "parlance" : item.path
            if files[name] == nil { order.append(name) }
            files[name, default: []].append(item)
        }
        if order.isEmpty { return [Suite(name: "parlance", cases: [Case(name: "check")], notes: "")] }
        return order.map { name in suite(name, files[name] ?? []) }
    }

    private func suite(_ name: String, _ items: [CheckReport.Item]) -> Suite {
        var order: [String] = []
        var rules: [String: [CheckReport.Item]] = [:]
        for item in items where item.fails {
            if rules[item.diagnostic.id] == nil { order.append(item.diagnostic.id) }
            rules[item.diagnostic.id, default: []].append(item)
        }
        let notes = items.filter { !$0.fails }.map(line).joined(separator: "\n")
        if order.isEmpty { return Suite(name: name, cases: [Case(name: "check")], notes: notes) }
        let cases = order.map { id in
            let items = rules[id] ?? []
            let message = items.count == 1 ? items[0].diagnostic.summary : "\(items.count) faults"
            return Case(name: id, failure: (message, id, items.map(line).joined(separator: "\n")))
        }
        return Suite(name: name, cases: cases, notes: notes)
    }

    private func line(_ item: CheckReport.Item) -> String {
        "\(item.path)\(item.start.map { ":\($0)" } ?? ""): \(item.diagnostic.severity.name): \(item.message)"
    }

    /// Characters that XML 1.0 forbids (section 2.2) become U+FFFD.
    private func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\n", "\t": result.unicodeScalars.append(scalar)
            case "\u{00}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
