extension RuleBook {
    /// How long translations are.
    static let length: [any Rule] = [LengthPlausible(), NothingAdded(), NothingCutOff(), SaidOnce()]
}
