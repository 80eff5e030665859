using ConnectorSdk.SpecCompiler.Documents;
using ConnectorSdk.SpecCompiler.Documents.Metadata;
using ConnectorSdk.SpecCompiler.Documents.Syntax;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Cmdlets.Types;

/// <summary>
/// Determines the types of a document's parameters. The metadata takes precedence over SYNTAX, and contradictions are reported.
/// If the metadata has different types for different sets, String is used, because it works in all sets.
/// </summary>
internal sealed class TypeReader(List<SpecDiagnostic> diagnostics)
{
    private const string Switch = "SwitchParameter";
    private const string Text = "String";

    private readonly Dictionary<string, TypeName> _types = new(StringComparer.Ordinal);

    /// <param name="section">The section of the parameter.</param>
    /// <param name="shown">The parameter as each set in SYNTAX shows it, or null if a set doesn't show it.</param>
    public TypeName Read(ParameterSection section, SyntaxParameter?[] shown)
    {
        if (section.TypeMetadata is not { } metadata)
        {
            return Array.Find(shown, HasType) is { } known ? Shown(known) : Parse(section.HeadingType ?? Text);
        }

        var type = Parse(metadata.Type!);
        if (metadata.Type!.Length > TypeName.MaxLength)
        {
            diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Damaged, metadata.TypeLine, 1,
                $"The type name of -{section.Name} has more than {TypeName.MaxLength} characters. String is used instead."));
        }

        if (OtherBlock(section, type) is { Type: { } otherType, TypeLine: var otherLine })
        {
            diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Conflict, otherLine, 1,
                $"-{section.Name} has the type {Parse(otherType)} here, but {type} on line {metadata.TypeLine}. "
                + "String is used instead, which works in every parameter set."));
            return Parse(Text);
        }

        if (OtherShown(shown, type) is { } different)
        {
            diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Conflict, metadata.TypeLine, 1,
                $"-{section.Name} has the type {type} here, but {Shown(different)} in SYNTAX. {type} is used."));
        }

        return type;
    }

    /// <summary>Gets the type in a SYNTAX block.</summary>
    public TypeName Shown(SyntaxParameter parameter) => Parse(parameter.Type ?? Switch);

    /// <summary>Determines whether SYNTAX shows the parameter as a switch in some set.</summary>
    public bool IsShownAsSwitch(SyntaxParameter?[] shown)
    {
        foreach (var parameter in shown)
        {
            if (HasType(parameter) && Shown(parameter!).Is(Switch))
            {
                return true;
            }
        }

        return false;
    }

    private SyntaxParameter? OtherShown(SyntaxParameter?[] shown, TypeName type)
    {
        foreach (var parameter in shown)
        {
            if (HasType(parameter) && !Same(Shown(parameter!), type))
            {
                return parameter;
            }
        }

        return null;
    }

    private ParameterMetadata? OtherBlock(ParameterSection section, TypeName type)
        => section.Metadata.Length == 1 ? null
            : Array.Find(section.Metadata, block => block.Type is { } text && !Same(Parse(text), type));

    /// <summary>Determines whether SYNTAX shows the parameter with a type; empty brackets don't count.</summary>
    private static bool HasType(SyntaxParameter? parameter) => parameter is { Type: not "" };

    private TypeName Parse(string text)
    {
        if (!_types.TryGetValue(text, out var type))
        {
            _types.Add(text, type = TypeName.Parse(text));
        }

        return type;
    }

    private static bool Same(TypeName a, TypeName b)
        => a.IsArray == b.IsArray && a.Name.Equals(b.Name, StringComparison.OrdinalIgnoreCase);
}
