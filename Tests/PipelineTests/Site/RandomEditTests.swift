import Glibc
import Locales
import Publishing
import Testing

@testable import Pipeline

struct RandomEditTests {
    private struct Dice {
        var seed: UInt64
        mutating func roll(_ sides: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33) % sides
        }
    }

    private static func article(_ number: Int, _ dice: inout Dice) -> String {
        var text = "---\ntitle: Part \(number) \(dice.roll(3))\n"
        if dice.roll(2) == 0 { text += "description: About \(dice.roll(3)).\n" }
        if dice.roll(2) == 0 { text += "date: 2026-01-0\(1 + dice.roll(3))\n" }
        if dice.roll(2) == 0 { text += "tags: [sleep, t\(dice.roll(3))]\n" }
        if dice.roll(4) == 0 { text += "aliases: [old-\(number)]\n" }
        if dice.roll(6) == 0 { text += "draft: true\n" }
        if dice.roll(5) == 0 { text += "slug: part-\(number)-\(dice.roll(2))\n" }
        if dice.roll(3) == 0 { text += "faq:\n  - question: Q\(dice.roll(3))?\n    answer: A\(dice.roll(3)).\n" }
        text += "---\n\nFirst \(dice.roll(4)).\n"
        for _ in 0..<dice.roll(3) {
            text += "\n## Section \(dice.roll(3))\n\nText \(dice.roll(4)) of it. See [love](../love.md).\n"
            if dice.roll(2) == 0 { text += "\nOr see [another](part-\(1 + dice.roll(5)).md).\n" }
        }
        return text
    }

    /// Writes the text of the home page under either name, or takes it away.
    private static func editHome(_ folder: TemporaryFolder, _ dice: inout Dice) throws {
        let path = ["articles/index.md", "articles/_index.md"][dice.roll(2)]
        if folder.exists(path), dice.roll(3) == 0 { return try folder.remove(path) }
        let matter = ["", "---\ntitle: Home \(dice.roll(2))\n---\n", "---\ndescription: Of it.\ndraft: true\n---\n"]
        try folder.write(
            path,
            matter[dice.roll(3)] + "Text \(dice.roll(3)). See [one](health/part-\(1 + dice.roll(5)).md).\n\n## Topics\n"
        )
    }

    @Test(arguments: 1...5)
    func `whatever is edited in whatever order, the site is what a build from nothing makes`(seed: Int) throws {
        var dice = Dice(seed: UInt64(seed))
        let site = try SampleSite(settings: "publish: segment\n")
        let folder = site.folder
        for number in 1...4 {
            try folder.write("articles/health/part-\(number).md", Self.article(number, &dice))
        }
        try site.extract()
        var options = BuildOptions()
        options.leastRemembered = 0
        options.slack = 0
        for step in 0..<14 {
            usleep(20_000)
            let number = 1 + dice.roll(5)
            let path = "articles/health/part-\(number).md"
            let locale = ["it", "ar"][dice.roll(2)]
            var what = ""
            switch dice.roll(8) {
            case 0, 1:
                what = "write \(path)"
                try folder.write(path, Self.article(number, &dice))
                if dice.roll(3) > 0 { try site.extract() }
            case 2:
                what = "remove \(path)"
                if folder.exists(path) { try folder.remove(path) }
                try site.extract()
            case 3:
                what = "translate \(locale)"
                try site.translate(locale)
            case 4:
                what = "review"
                let tag = try LocaleTag(locale)
                if let desk = Desk(try site.workspace()).article("love", tag).0 {
                    let plan = ReviewPlan(desk, numbers: nil, by: ["anna", "bo"][dice.roll(2)])
                    _ = DecisionChange(try site.workspace(), tag, adding: plan.decisions)
                }
            case 5:
                what = "policy"
                let text = try folder.text("parlance.yaml")
                let policies = ["hold", "segment", "page"]
                var changed = text
                for policy in policies { changed = changed.replacing("publish: \(policy)", with: "publish: X") }
                try folder.write(
                    "parlance.yaml", changed.replacing("publish: X", with: "publish: \(policies[dice.roll(3)])"))
            case 6:
                what = "home"
                try Self.editHome(folder, &dice)
                try site.extract()
            default:
                what = "love"
                try folder.write(
                    "articles/love.md",
                    "---\ntitle: Love \(dice.roll(2))\n---\nOne line \(dice.roll(3)).\n\n## How \(dice.roll(2))\n\nEnd.\n"
                )
                try site.extract()
            }
            usleep(20_000)
            let built = SiteBuild(try site.workspace(), options)
            let proof = SiteVerification(try site.workspace(), built)
            #expect(
                proof.isProven,
                "seed \(seed), step \(step), \(what): \(proof.differing) \(proof.missing) \(proof.surplus)")
        }
    }
}
