import Testing

@testable import Pipeline

@Suite struct ArticleNameTests {
    @Test(arguments: [
        ("container", "containers"), ("containers", "container"), ("cloud_native_apps", "cloud-native-apps"),
        ("guide/service-mesh", "handbuch/service_mesh"), ("tests", "tests"),
    ])
    func `names that were changed in passing are near`(left: String, right: String) {
        #expect(ArticleName.isNear(left, right))
    }

    @Test(arguments: [
        ("container", "contained"), ("lesson", "lesson2"), ("lesson1", "lesson2"), ("cat", "cats"),
        ("containers", "contain"),
    ])
    func `other names are not`(left: String, right: String) {
        #expect(!ArticleName.isNear(left, right))
    }
}
