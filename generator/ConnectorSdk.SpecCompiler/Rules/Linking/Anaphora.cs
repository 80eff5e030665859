using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules.Linking;

/// <summary>
/// Links words that refer to a parameter without naming it. "This parameter" is always the parameter of the section, and "this
/// value" in a bullet is the value of the bullet. "Both parameters" are the two that the previous sentence names, or the
/// parameter that it names and the parameter of the section.
/// </summary>
internal sealed class Anaphora(MentionTokens tokens, SectionContext context)
{
    private static readonly WordGroup _values = new("value", "values", "setting", "settings", "option");
    private static readonly WordGroup _nouns = 
        new("parameter", "parameters", "switch", "switches", "list", "property", "field", "flag");
    private static readonly WordGroup _modals = new("must", "can't", "should", "shouldn't");
    private static readonly WordGroup _predicates = new(
        "can't", "must", "with", "together", "only", "requires", "isn't", "if", "when", "unless", "without", "takes", "overrides",
        "needs");
    private static readonly WordGroup _states =
        new("only", "required", "mandatory", "needed", "ignored", "valid", "specified", "used", "set");
    private static readonly WordGroup _blank = new("blank", "empty", "out", "unspecified");
    private static readonly WordGroup _pairs = new("both", "either");
    private static readonly WordGroup _conditions = new("if", "when", "whenever", "unless");
    private static readonly WordGroup _obligations = new("must", "need", "required");
    private static readonly WordGroup _things = new("value", "setting", "parameter", "switch", "option");
    private static readonly WordGroup _its = new("it", "it's");
    private static readonly WordGroup _itsVerbs = new(
        "can't", "must", "should", "shouldn't", "requires", "needs", "is", "isn't", "can", "only", "works", "applies", "has",
        "overrides");
    private static readonly WordGroup _users =
        new("use", "specify", "include", "set", "omit", "leave", "with", "combine", "provide");

    /// <summary>The first words of all these references.</summary>
    private static readonly WordGroup _starts = new(
        "this", "these", "both", "either", "its",
        "use", "specify", "include", "set", "omit", "leave", "with", "combine", "provide");

    public void Link()
    {
        if (tokens.Count > 3 && tokens.Is(0, "the") && OwnWords() is > 0 and var words
            && (tokens.IsAny(words + 1, _modals) || (tokens.Is(words + 1, "is") && tokens.Is(words + 2, "only"))))
        {
            LinkOwn(0, words + 1);
        }

        for (var i = 0; i < tokens.Count; i++)
        {
            if (!tokens.IsAny(i, _starts))
            {
                continue;
            }

            if (tokens.Is(i, "this") || tokens.Is(i, "these"))
            {
                LinkThis(i);
            }
            else if (tokens.IsAny(i, _pairs))
            {
                LinkPair(i);
            }
            else if (tokens.Is(i, "its") && tokens.Is(i + 1, "value"))
            {
                LinkOwn(i, 2);
            }
            else if (tokens.Is(i + 1, "it") && tokens.IsAny(i, _users) && !tokens.Is(i + 2, "by"))
            {
                LinkOwn(i + 1, 1);
            }
        }
    }

    /// <summary>
    /// Links "it". "It can't be used with X" is about the parameter of the section if the previous sentence names no other
    /// parameter. After a condition that names a single parameter, "it" is that parameter. At the start of a sentence without
    /// other parameters, "it" isn't linked.
    /// </summary>
    public void LinkIt()
    {
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (!tokens.IsAny(i, _its) || !(tokens.Is(i, "it's") || tokens.IsAny(i + 1, _itsVerbs)) || IsFormal(i))
            {
                continue;
            }

            if (i == 0 && tokens.HasOther() && IsBeforeOwn())
            {
                LinkOwn(0, 1);
            }
            else if (tokens.Is(i - 1, ",") && tokens.Mentions is [{ Parameters: [var name], Operands: null }])
            {
                tokens.Replace(i, 1, [name], [], false);
            }
        }
    }

    /// <summary>Matches "It is an error to use X", in which "it" refers to nothing.</summary>
    private bool IsFormal(int i) => Enumerable.Range(i + 2, 3).Any(next => tokens.Is(next, "to"));

    private bool IsBeforeOwn()
        => context.Before is not { } before
            || EntityLinker.Link(before.Text, context with { Before = null }).Mentions.All(mention => mention.IsOwn);

    /// <summary>Counts the words that mean "value" or the name of the section, as in "the end date must ...".</summary>
    private int OwnWords()
    {
        var name = "";
        for (var i = 1; tokens.Is(0, "the") && i < 5 && i < tokens.Count && name.Length < context.Parameter.Name.Length; i++)
        {
            name += tokens.NameAt(i);
            if (i > 1 && name.Equals(context.Parameter.Name, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return tokens.IsAny(1, _things) ? 1 : 0;
    }

    private void LinkThis(int i)
    {
        if (tokens.Is(i, "this") && (i + 1 == tokens.Count || tokens.IsAny(i + 1, _predicates)
            || (tokens.Is(i + 1, "is") && tokens.IsAny(i + 2, _states)) || (tokens.Is(i + 1, "can") && tokens.Is(i + 2, "only"))
            || (tokens.Is(i - 1, "set") && tokens.Is(i + 1, "to"))
            || (tokens.Is(i - 1, "leave") && tokens.IsAny(i + 1, _blank))))
        {
            LinkOwn(i, 1);
            return;
        }

        if (tokens.IsAny(i + 1, _nouns) || (tokens.IsAny(i + 1, _values) && context.BulletValue is null))
        {
            if (!(tokens.Is(i, "these") && LinkBefore(i, 2, _ => true)))
            {
                LinkOwn(i, 2);
            }
        }
        else if (tokens.IsAny(i + 1, _values))
        {
            tokens.Put(i, 2, TokenKind.BulletValue, -1);
        }
        else
        {
            return;
        }

        if (i > 0 && tokens.Is(i - 1, "the"))
        {
            tokens.RemoveAt(i - 1); // A common typo: "the this parameter".
        }
    }

    private void LinkPair(int i)
    {
        var noun = i + 1;
        noun += tokens.Is(noun, "of") && (tokens.Is(noun + 1, "these") || tokens.Is(noun + 1, "the")) ? 2 : 0;
        if ((tokens.IsAny(noun, _nouns) || tokens.IsAny(noun, _values)) && (noun > i + 1 || tokens.Is(i, "both")))
        {
            LinkBefore(i, noun + 1 - i, count => count == 2);
        }
    }

    private bool LinkBefore(int start, int count, Func<int, bool> isMeant)
    {
        if (context.Before is not { Text: var text })
        {
            return false;
        }

        var before = EntityLinker.Link(text, context with { Before = null });
        if (before.HasAnyOf(_conditions) && tokens.HasAnyOf(_obligations))
        {
            return false; // "X is required if Y is $false. Both must be specified" has the same condition.
        }

        var names = before.Mentions.SelectMany(mention => mention.Parameters).Distinct().ToList();
        if (tokens.Is(start, "both") && names is [var other] && other != context.Parameter.Name)
        {
            names.Insert(0, context.Parameter.Name); // "It goes with X. Both values must be set."
        }

        if (names.Count < 2 || !isMeant(names.Count))
        {
            return false;
        }

        tokens.Replace(start, count, names, [], tokens.Is(start, "either"));
        return true;
    }

    private void LinkOwn(int start, int count) => tokens.Replace(start, count, [context.Parameter.Name], [], false);
}
