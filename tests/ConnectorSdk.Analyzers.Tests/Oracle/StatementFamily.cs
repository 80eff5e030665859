namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>Statement forms of one kind.</summary>
/// <param name="Flat">The forms without nested statements, or a plain statement if there are none.</param>
/// <param name="Every">All of its forms.</param>
internal sealed record StatementFamily(IReadOnlyList<StatementForm> Flat, IReadOnlyList<StatementForm> Every)
{
    private static readonly StatementForm _plain = (text, _) => text.Lines.Add($"{text.Builder()}.{text.Setter()};");

    public static StatementFamily OfFlat(IReadOnlyList<StatementForm> forms) => new(forms, forms);

    public static StatementFamily OfNested(IReadOnlyList<StatementForm> forms) => new([_plain], forms);

    public static StatementFamily Of(IReadOnlyList<TemplateForm> forms)
    {
        StatementForm[] flat = [.. forms.Where(form => !form.IsNested).Select(form => (StatementForm)form.Write)];
        return new(flat.Length > 0 ? flat : [_plain], [.. forms.Select(form => (StatementForm)form.Write)]);
    }

    public StatementForm Pick(ChoiceSource choices, bool mayNest) => choices.Pick(mayNest ? Every : Flat);

    /// <summary>Gets the family with only one of its forms.</summary>
    public StatementFamily Only(ChoiceSource choices)
    {
        var form = choices.Pick(Every);
        return new([Flat.Contains(form) ? form : _plain], [form]);
    }
}
