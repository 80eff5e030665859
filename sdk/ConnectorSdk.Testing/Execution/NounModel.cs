using ConnectorSdk.Testing.Canonical;
using ConnectorSdk.Testing.Facts;
using ConnectorSdk.Testing.Objects;

namespace ConnectorSdk.Testing.Execution;

/// <summary>Represents the properties and the output format of the objects of a noun.</summary>
internal sealed class NounModel
{
    private readonly Dictionary<string, ParameterForm> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ServerFact> _shown = new(StringComparer.OrdinalIgnoreCase);
    private readonly string[] _rowNames;
    private readonly CmdletModel? _new;

    /// <param name="noun">The noun.</param>
    /// <param name="facts">The facts about the noun.</param>
    /// <param name="find">Finds a cmdlet of the noun by its verb.</param>
    public NounModel(string noun, NounFacts facts, Func<string, CmdletModel?> find)
    {
        (Noun, Facts) = (noun, facts);
        _new = find("New");
        var addressing = find("Remove") ?? find("Get");
        foreach (var form in (_new?.Forms ?? []).Concat(find("Set")?.Forms ?? []))
        {
            if (form.Shape is not (ValueShape.Switch or ValueShape.Opaque)
                && addressing?.Find(form.Name) is null
                && !facts.Has(FactKind.WriteOnly, form.Name)
                && !_byName.ContainsKey(form.Name))
            {
                _byName.Add(form.Name, form);
                Properties.Add(form);
            }
        }

        List<string> names = [.. Properties.Select(form => form.Name)];
        foreach (var fact in facts.InOrder.Where(fact => IsShown(fact) && !_shown.ContainsKey(fact.Property)))
        {
            _shown.Add(fact.Property, fact);
            names.Add(fact.Property);
        }

        _rowNames = [.. names.Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    public string Noun { get; }

    public NounFacts Facts { get; }

    /// <summary>Gets the properties that commands can set.</summary>
    public List<ParameterForm> Properties { get; } = [];

    public ParameterForm? FindProperty(string name) => _byName.TryGetValue(name, out var form) ? form : null;

    /// <summary>Gets the value of a property that isn't set on a new object.</summary>
    /// <param name="form">The property.</param>
    /// <param name="special">The default value for this object, or null for the usual one.</param>
    public object? DefaultOf(ParameterForm form, string? special = null)
    {
        var text = special ?? Facts.Find(FactKind.Default, form.Name) ?? _new?.DefaultOf(form.Name);
        if (text is { Length: > 0 } && !text.Equals("$null", StringComparison.OrdinalIgnoreCase))
        {
            try
            {
                return CanonicalReader.Read(form, text, matchPrefixes: false);
            }
            catch (ConversionException)
            {
                // A document can describe its default value in words. The property then has no value.
            }
        }

        return form.Shape switch
        {
            ValueShape.Boolean => false,
            ValueShape.List => new List<string>(),
            _ => null,
        };
    }

    /// <summary>Gets the stored form of a fact's value.</summary>
    public object? ReadFact(ServerFact fact)
        => FindProperty(fact.Property) is { } form ? CanonicalReader.Read(form, fact.Value, matchPrefixes: false) : fact.Value;

    /// <summary>Gets the row that commands return for an object.</summary>
    public CmdletObject ToRow(StoredObject item)
    {
        if (item.Row is { } row)
        {
            return row;
        }

        var extra = item.Names.FindAll(name => !_rowNames.Contains(name, StringComparer.OrdinalIgnoreCase));
        var names = extra.Count == 0 ? _rowNames : [.. _rowNames, .. extra];
        return item.Row = new CmdletObject(names, Array.ConvertAll(names, name => CmdletValue.From(Show(item, name))));
    }

    /// <summary>Gets the displayed value of a property.</summary>
    public object? Show(StoredObject item, string name)
        => item.Has(name) ? item.Find(name)
        : !_shown.TryGetValue(name, out var fact) ? null
        : (fact.Kind, fact.Value) switch
        {
            (FactKind.Alias, var other) => Show(item, other),
            (FactKind.Template, var template) => Fill(template, item),
            (FactKind.Constant, var constant) => ReadConstant(constant),
            (_, "guid") => item.Guid,
            (_, "created") => item.Created,
            (_, "changed") => item.Changed,
            _ => null,
        };

    private static bool IsShown(ServerFact fact)
        => fact.Kind is FactKind.Alias or FactKind.Template or FactKind.Constant or FactKind.ReadOnly;

    private static object ReadConstant(string text) => bool.TryParse(text, out var boolean) ? boolean : text;

    private string Fill(string template, StoredObject item)
    {
        var parts = template.Split('{', '}');
        for (var i = 1; i < parts.Length; i += 2)
        {
            parts[i] = Show(item, parts[i]) is { } value ? CanonicalReader.Text(value) : "";
        }

        return string.Concat(parts);
    }
}
