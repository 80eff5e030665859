using ConnectorSdk.Rules;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Documents;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>Goes through a cmdlet's document, sentence by sentence, and collects the rules that it states.</summary>
internal sealed class RuleExtractor
{
    private readonly Cmdlet _cmdlet;
    private readonly List<SpecDiagnostic> _diagnostics;
    private readonly List<SourcedRule> _rules = [];

    private RuleExtractor(Cmdlet cmdlet, List<SpecDiagnostic> diagnostics)
    {
        _cmdlet = cmdlet;
        _diagnostics = diagnostics;
    }

    public static EquatableArray<SourcedRule> Extract(
        CmdletDocument document, Cmdlet cmdlet, IReadOnlyList<ExampleInvocation> examples, List<SpecDiagnostic> diagnostics)
    {
        var extractor = new RuleExtractor(cmdlet, diagnostics);
        foreach (var section in document.Parameters)
        {
            if (cmdlet.Find(section.Name) is { } parameter && parameter.Line == section.Line)
            {
                extractor.ReadSection(section, new SectionContext(cmdlet, parameter, null));
                extractor._rules.AddRange(ImpliedRules.Of(parameter, section, cmdlet, extractor._rules));
            }
        }

        return RuleGates.Filter(extractor._rules, cmdlet, examples, diagnostics).ToEquatableArray();
    }

    private void ReadSection(ParameterSection section, SectionContext context)
    {
        var unlimited = Unlimited(section, context.Parameter);
        for (var i = 0; i < section.Text.Count; i++)
        {
            switch (section.Text[i])
            {
                case ParagraphBlock paragraph:
                    var list = i + 1 < section.Text.Count ? section.Text[i + 1] as ListBlock : null;
                    ReadParagraph(paragraph.Prose, list, context, unlimited);
                    break;
                case ListBlock bullets when i == 0:
                    ReadBullets(bullets, null, context, unlimited);
                    break;
            }
        }
    }

    private void ReadParagraph(Prose prose, ListBlock? list, SectionContext context, EquatableArray<string> unlimited)
    {
        var sentences = prose.Sentences;
        for (var i = 0; i < sentences.Count - (list is null ? 0 : 1); i++)
        {
            ReadSentence(sentences[i], context, unlimited);
        }

        if (list is not null)
        {
            ReadBullets(list, sentences is [.., var last] ? last : null, context, unlimited);
        }
    }

    private void ReadBullets(ListBlock list, Sentence? lead, SectionContext context, EquatableArray<string> unlimited)
    {
        if (lead is not null && lead.Text.EndsWith(":", StringComparison.Ordinal))
        {
            if (FormatGrammar.Read(list, context, unlimited) is { } forms)
            {
                Add(new Rule(default, forms), lead, context);
                return;
            }

            var linked = SentenceGrammar.Prepare(lead.Text, context);
            if (ListGrammar.Read(linked, list, context) is { } rules)
            {
                Add(rules, lead, context);
                return;
            }
        }

        if (lead is not null)
        {
            ReadSentence(lead, context, unlimited);
        }

        var isRestriction = lead?.Text.IndexOf("following restrictions", StringComparison.OrdinalIgnoreCase) >= 0;
        foreach (var bullet in list.Bullets)
        {
            var head = BulletHead.Read(bullet);
            var inside = head is not null && AreValuesOf(context.Parameter, head.Values)
                    ? context with { BulletValue = Atom.OneOf(context.Parameter.Name, [.. head.Values]) }
                : isRestriction ? context with { BulletValue = Atom.Given(context.Parameter.Name) }
                : context;
            ReadParagraph(head?.Text ?? bullet.Prose, null, inside, unlimited);
            foreach (var block in bullet.Rest.OfType<ParagraphBlock>())
            {
                ReadParagraph(block.Prose, null, inside, unlimited);
            }
        }
    }

    private void ReadSentence(Sentence sentence, SectionContext context, EquatableArray<string> unlimited)
    {
        var topics = SentenceTopics.Of(sentence.Text);
        if (!topics.Any)
        {
            return;
        }

        var linked = SentenceGrammar.Prepare(sentence.Text, context);
        if (SentenceScope.IsScoped(sentence.Text))
        {
            ReportIfConstraint(sentence, linked, "it holds in some environments only");
        }
        else if (ReadClaim(sentence, linked, topics, context, unlimited) is { } claim)
        {
            Add(new Rule(default, claim), sentence, context);
        }
        else if (topics.Values && ValueGrammar.ReadAlone(linked, context) is { } alone)
        {
            Add(alone, sentence, context);
        }
        else if (topics.Combinations && !SentenceScope.IsAboutOtherThings(sentence.Text))
        {
            if (SentenceGrammar.Read(linked, context) is { } rules)
            {
                Add(rules, sentence, context);
            }
            else
            {
                ReportIfConstraint(sentence, linked, "it isn't understood");
            }
        }
    }

    /// <summary>What the sentence says of its own parameter's values; notes in parentheses may hold the exact bound.</summary>
    private static Claim? ReadClaim(
        Sentence sentence, LinkedSentence linked, SentenceTopics topics, SectionContext context, EquatableArray<string> unlimited)
    {
        var whole = topics.Formats || topics.Values ? EntityLinker.Link(sentence.Text.TrimEnd('.', ' '), context) : linked;
        var allowsUnlimited = unlimited.Count > 0;
        return (topics.Formats ? FormatGrammar.Read(whole, context, unlimited) : null)
            ?? (topics.Values ? ValueGrammar.Read(whole, context, allowsUnlimited) : null)
            ?? (topics.Values && linked.Text != whole.Text ? ValueGrammar.Read(linked, context, allowsUnlimited) : null)
            ?? (topics.Status ? StatusGrammar.Read(linked, context) : null);
    }

    private void ReportIfConstraint(Sentence sentence, LinkedSentence linked, string why)
    {
        if (ConstraintNet.IsConstraint(sentence.Text, linked))
        {
            _diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.NotUnderstood, sentence.Line, sentence.Column,
                $"This sentence reads like a constraint and becomes no rule, because {why}: \"{sentence.Text}\""));
        }
    }

    private void Add(IEnumerable<Rule> rules, Sentence sentence, SectionContext context)
    {
        foreach (var rule in rules)
        {
            Add(rule, sentence, context);
        }
    }

    private void Add(Rule rule, Sentence sentence, SectionContext context)
    {
        var severity = RuleSeverities.Of(rule, _cmdlet, sentence.Text);
        _rules.Add(new SourcedRule(
            rule, severity, context.Parameter.Name, sentence.Text, _cmdlet.FileName, sentence.Line));
    }

    private static bool AreValuesOf(Parameter parameter, IReadOnlyList<string> texts)
        => (parameter.Values is { } known
                && texts.All(text => known.Values.Any(value => value.Text.Equals(text, StringComparison.OrdinalIgnoreCase))))
            || (parameter.IsBoolean && texts.All(text => text is "$true" or "$false"));

    /// <summary>The value <c>unlimited</c> where the section or the type allows it, else nothing.</summary>
    private static EquatableArray<string> Unlimited(ParameterSection section, Parameter parameter)
        => parameter.Type.Is("Unlimited")
            || section.Paragraphs.Any(prose => prose.Text.IndexOf("unlimited", StringComparison.OrdinalIgnoreCase) >= 0)
            ? new(["unlimited"])
            : default;
}
