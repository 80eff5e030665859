using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Phrases;
using ConnectorSdk.SpecCompiler.Rules.Clauses;
using ConnectorSdk.SpecCompiler.Rules.Linking;
using ConnectorSdk.SpecCompiler.Rules.Sentences;
using ConnectorSdk.SpecCompiler.Statements;

namespace ConnectorSdk.SpecCompiler.Rules.Lists;

/// <summary>
/// Reads the bullets under a lead such as "you can't use any of the following parameters:". A bullet is a name, a name with a
/// value, a name with a placeholder, or a short sentence about one parameter.
/// </summary>
internal static class BulletOperands
{
    /// <summary>
    /// Reads the bullets of a list. Returns null if a bullet isn't recognized, because a part of the list would be a weaker rule.
    /// <paramref name="hasAlternatives"/> is true if a bullet names an alternative, such as "(or the X parameter with the value
    /// V)". Such a list can't be required as a whole.
    /// </summary>
    public static IReadOnlyList<Predicate>? Read(StatedList list, SectionContext context, out bool hasAlternatives)
    {
        hasAlternatives = false;
        List<Predicate> atoms = [];
        foreach (var bullet in list.Bullets)
        {
            var operand = bullet.Operand;
            var alternative = ReadAlternative(operand, context);
            if ((alternative is null && operand.IsLimited)
                || (ReadName(operand, context) ?? ReadSentence(operand.Text, context)) is not { } read)
            {
                return null;
            }

            hasAlternatives |= alternative is not null;
            atoms.AddRange(alternative is null ? read : [.. read, alternative]);
        }

        return atoms.Count > 0 ? atoms : null;
    }

    /// <summary>
    /// Reads the values of a parameter from a list with one value per bullet. Returns null if a bullet isn't recognized.
    /// </summary>
    public static IReadOnlyList<string>? ReadValues(StatedList list, Parameter parameter)
    {
        var values = list.Bullets
            .Select(bullet => ValueLinker.Read(bullet.Prose.Text.TrimEnd('.'), parameter) is [var value] ? value : null)
            .ToList();
        return values.Contains(null) ? null : [.. values.OfType<string>()];
    }

    private static Predicate? ReadAlternative(NamedOperand operand, SectionContext context)
        => operand.Alternative is var (name, words)
            && context.Names.Find(name) is { } parameter
            && ValueLinker.Read(words, parameter) is { } values
            ? Predicate.OneOf(parameter.Name, [.. values])
            : null;

    private static IReadOnlyList<Predicate>? ReadName(NamedOperand operand, SectionContext context)
        => operand.Name.Length == 0 ? null
            : context.Names.Find(operand.Name) is not { } parameter
                ? operand.Value.Length == 0 ? ReadNumbered(operand.Name, context) : null
            : operand.Value is [] or ['<', ..] ? [Predicate.Given(parameter.Name)]
            : ValueLinker.Read(operand.Value, parameter) is { } values ? [Predicate.OneOf(parameter.Name, [.. values])]
            : null;

    /// <summary>
    /// Reads "ColorN (where N is a value from 1 through 15)", which means the parameters with that name and a number.
    /// </summary>
    private static IReadOnlyList<Predicate>? ReadNumbered(string name, SectionContext context)
    {
        if (!name.EndsWith("N", StringComparison.Ordinal))
        {
            return null;
        }

        var stem = name.Length - 1;
        var atoms = context.Cmdlet.Parameters
            .Select(parameter => parameter.Name)
            .Where(other => other.Length > stem && string.CompareOrdinal(other, 0, name, 0, stem) == 0
                && other.Skip(stem).All(char.IsDigit))
            .Select(Predicate.Given)
            .ToList();
        return atoms.Count > 0 ? atoms : null;
    }

    private static IReadOnlyList<Predicate>? ReadSentence(string text, SectionContext context)
    {
        var linked = SentenceReader.Link(text, context);
        return linked.Count == 1 && linked[0].Kind == TokenKind.Mention && linked.MentionAt(0) is { Unknown.Count: 0 } mention
                ? mention.Atoms
            : ConditionGrammar.Read(linked, context) is [var together] ? together
            : SentenceGrammar.ReadClause(linked, context) is { } clauses
                && clauses.All(clause => clause is { Role: ClauseRole.Rule, NeedsCondition: true })
                ? [.. clauses.SelectMany(clause => clause.Then.Predicates)]
            : null;
    }
}
