using ConnectorSdk.SpecCompiler.Rules.Clauses;

namespace ConnectorSdk.SpecCompiler.Rules.Grammar;

/// <summary>The forms that compare the values of two parameters.</summary>
internal static class Comparisons
{
    public static readonly Form<IReadOnlyList<Clause>>[] All =
    [
        .. Form.Of("A <= B",
            "{A} <must> be [set to] (less|smaller|lower) [than] or equal to {B}",
            "{A} <must> be equal to or (less|smaller|lower) than {B}",
            "{A} (can't|shouldn't) (exceed|be (greater|larger|higher|more|later) than) {B}"),
        .. Form.Of("A < B",
            "{A} <must> be [set to] (less|smaller|lower|earlier) than {B}",
            "{A} <must> (be|come) before {B}"),
        .. Form.Of("A >= B",
            "{A} <must> be [set to] (greater|larger|higher|more) [than] or equal to {B}",
            "{A} <must> be equal to or (greater|larger|higher|more) than {B}",
            "{A} (can't|shouldn't) be (less|smaller|lower|earlier) than {B}",
            "{A} <must> be at least {B}"),
        .. Form.Of("A > B",
            "{A} <must> be [set to] (greater|larger|higher|more|later) than {B}",
            "{A} <must> (be|come) after {B}"),
        .. Form.Of("A < thing", "{A} <must> (be|come) (before|earlier than) the {V}"),
        .. Form.Of("A > thing", "{A} <must> (be|come) (after|later than) the {V}"),
        .. Form.Of("A == B", "{A} must (be the same as|be equal to|match) {B}"),
    ];
}
