using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Statements;

namespace ConnectorSdk.SpecCompiler.Cmdlets.Values;

/// <summary>
/// Finds the values of a parameter: the accepted values in the metadata, a bulleted list after an introduction, or an enumeration
/// in a sentence.
/// </summary>
internal static class ValueListReader
{
    /// <summary>Up to this number, values are compared in pairs, which is faster than using a set.</summary>
    private const int FewValues = 16;

    public static ValueList? Read(Section section)
        => ReadList(section) is { } list ? ListClosure.Apply(list, section) : null;

    private static ValueList? ReadList(Section section)
    {
        var prose = MayHaveList(section) ? ReadProse(section) : null;
        if (section.Type.IsQuantity && prose?.Values.All(value => value.Text.Any(char.IsDigit)) == false)
        {
            prose = null; // These are units and formats, such as KB or unlimited.
        }

        return FromMetadata(section) is { } metadata ? Unite(metadata, prose?.Values ?? default) : prose;
    }

    private static ValueList? FromMetadata(Section section)
    {
        foreach (var block in section.Metadata)
        {
            if (block.AcceptedValues.Length > 0)
            {
                var line = block.AcceptedValuesLine;
                var values = Distinct(block.AcceptedValues.Select(text => new ListedValue(text, "", line)));
                return new ValueList(values, true, block.AcceptedValuesText, line);
            }
        }

        return FromType(section);
    }

    /// <summary>Combines the values in the metadata and in the text, in the spelling of the metadata.</summary>
    private static ValueList Unite(ValueList metadata, EquatableArray<ListedValue> prose)
    {
        var spellings = new HashSet<string>(metadata.Values.Select(value => Letters(value.Text)), StringComparer.Ordinal);
        var descriptions = prose.ToLookup(value => Letters(value.Text), value => value.Description);
        return metadata with
        {
            Values = Distinct(metadata.Values
                .Select(value => value with { Description = descriptions[Letters(value.Text)].FirstOrDefault() ?? "" })
                .Concat(prose.Where(value => !spellings.Contains(Letters(value.Text))))),
        };
    }

    /// <summary>The text may use a more readable spelling: <c>IPv4-Address</c> for <c>IPv4Address</c>.</summary>
    private static string Letters(string text) => new([.. text.Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant)]);

    /// <summary>
    /// A list whose introduction is deleted by errata is used last, because the errata may contain its replacement.
    /// </summary>
    private static ValueList? ReadProse(Section section)
        => WithoutOthers(FromBullets(section, isStruck: false), section)
            ?? ValueSentenceReader.FromSentence(section)
            ?? ValueSentenceReader.FromParagraph(section)
            ?? ValueSentenceReader.FromPair(section)
            ?? FromBullets(section, isStruck: true);

    /// <summary>
    /// If a sentence lists values that the bullets don't have, it describes another case, so neither list is complete.
    /// </summary>
    private static ValueList? WithoutOthers(ValueList? bullets, Section section)
        => bullets is { IsClosed: true }
            && ValueSentenceReader.FromSentence(section) is { File: null } others
            && others.Line != bullets.Line
            && others.Values.Any(value
                => !SameValue.IsIn(bullets.Values.Select(item => item.Text).ToEquatableArray(), value.Text))
            ? bullets with { IsClosed = false }
            : bullets;

    /// <summary>Bullets about identities, dates, or numbers show formats and examples, not values.</summary>
    private static bool MayHaveList(Section section)
        => section.Type.Name is var name
            && name is not ("DateTime" or "Guid" or "IPAddress" or "Uri" or "PSCredential" or "SwitchParameter" or "SmtpAddress"
                or "Fqdn")
            && !name.EndsWith("IdParameter", StringComparison.Ordinal)
            && !name.EndsWith("Hashtable", StringComparison.OrdinalIgnoreCase)
            && !name.EndsWith("PipeBind", StringComparison.Ordinal)
            && !name.StartsWith("Dictionary", StringComparison.Ordinal)
            && (!name.EndsWith("Object", StringComparison.Ordinal) || name is "Object" or "PSObject");

    /// <summary>Some documents write the values instead of the type: <c>Tenant | Site</c>.</summary>
    private static ValueList? FromType(Section section)
        => section.TypeMetadata is { Type: { } type, TypeLine: var line } && type.IndexOf('|') >= 0
            && !section.Type.Is("Boolean")
            ? new ValueList(
                Distinct(type.Trim('<', '>').Split('|').Select(text => new ListedValue(text.Trim(), "", line))),
                true, "Type: " + type, line)
            : null;

    private static ValueList? FromBullets(Section section, bool isStruck)
    {
        foreach (var group in section.Bullets.Length == 0 ? [] : ListGroup.OfValues(section, isStruck))
        {
            if (FromBullets(group, isStruck) is { Values.Count: > 0 } list)
            {
                return list;
            }
        }

        return null;
    }

    private static ValueList FromBullets(ListGroup group, bool isStruck)
    {
        var values = Distinct(group.Bullets.SelectMany(bullet => bullet.Values));
        var isClosed = !isStruck
            && group.Bullets.All(bullet => bullet.NamesValue && !bullet.HasList)
            && group.Lead.ListsAll
            && !group.MayGoOn(values);
        return new ValueList(values, isClosed, group.Lead.Text, group.Lead.Sentence.Line, group.Lead.Sentence.File);
    }

    /// <summary>Keeps the first of several values that differ only by case.</summary>
    public static EquatableArray<ListedValue> Distinct(IEnumerable<ListedValue> values)
    {
        List<ListedValue> distinct = [];
        HashSet<string>? texts = null;
        foreach (var value in values)
        {
            if (distinct.Count < FewValues
                ? !distinct.Exists(other => other.Text.Equals(value.Text, StringComparison.OrdinalIgnoreCase))
                : (texts ??= new(distinct.Select(other => other.Text), StringComparer.OrdinalIgnoreCase)).Add(value.Text))
            {
                distinct.Add(value);
            }
        }

        return distinct.ToEquatableArray();
    }
}
