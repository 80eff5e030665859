using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Documents.Text;
using ConnectorSdk.SpecCompiler.Phrases;
using ConnectorSdk.SpecCompiler.Rules.Clauses;
using ConnectorSdk.SpecCompiler.Rules.Linking;
using ConnectorSdk.SpecCompiler.Rules.Lists;
using ConnectorSdk.SpecCompiler.Rules.Numbers;
using ConnectorSdk.SpecCompiler.Rules.Sentences;
using ConnectorSdk.SpecCompiler.Rules.Values;
using ConnectorSdk.SpecCompiler.Statements;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>Collects the rules that a cmdlet's document states, sentence by sentence.</summary>
internal sealed class RuleExtractor
{
    private readonly StatedDocument _stated;
    private readonly Cmdlet _cmdlet;
    private readonly SentenceFilter _filter;
    private readonly List<SourcedRule> _rules = [];
    private readonly List<UnmatchedSentence> _unmatched = [];
    private readonly TokenList _tokens = new();

    private RuleExtractor(StatedDocument stated, Cmdlet cmdlet, SentenceFilter filter)
        => (_stated, _cmdlet, _filter) = (stated, cmdlet, filter);

    /// <summary>Extracts the rules of the sentences. The gates check them against the rest of the document later.</summary>
    public static ExtractedRules Extract(
        StatedDocument stated, Cmdlet cmdlet, SentenceFilter filter, List<SpecDiagnostic> diagnostics)
    {
        var extractor = new RuleExtractor(stated, cmdlet, filter);
        var names = new ParameterNames(cmdlet);
        foreach (var section in stated.Sections)
        {
            if (names.Find(section.Name) is { } parameter)
            {
                var context = new SectionContext(cmdlet, names, parameter, section);
                extractor.ReadSection(section, context);
                extractor._rules.AddRange(ImpliedRules.Of(context, extractor._rules));
            }
        }

        if (stated.Description is { } description && cmdlet.Parameters.Count > 0)
        {
            extractor.ReadDescription(new SectionContext(cmdlet, names, cmdlet.Parameters[0], description));
        }

        diagnostics.AddRange(extractor._unmatched.Select(sentence => new SpecDiagnostic(
            SpecDiagnosticIds.NotUnderstood, sentence.Line, sentence.Column,
            $"The sentence looks like a constraint, but {sentence.Reason}. No rule was created: \"{sentence.Text}\"")
        {
            Length = sentence.Text.Length,
        }));
        return new ExtractedRules(extractor._rules.ToEquatableArray(), extractor._unmatched.ToEquatableArray());
    }

    private void ReadSection(Section section, SectionContext context)
    {
        for (var i = 0; i < section.Passages.Length; i++)
        {
            switch (section.Passages[i])
            {
                case { Text: { } text, List: var list }:
                    ReadParagraph(text, list, context);
                    break;
                case { List: { } bullets } when i == 0:
                    ReadBullets(bullets, context);
                    break;
            }
        }
    }

    /// <summary>
    /// Reads DESCRIPTION, which isn't about a single parameter. The only rules that count are about parameters that exclude one
    /// another, or of which one must be set.
    /// </summary>
    private void ReadDescription(SectionContext context)
    {
        var read = new RuleExtractor(_stated, _cmdlet, _filter);
        read.ReadSection(context.Section, context);
        _rules.AddRange(read._rules
            .Where(rule => rule.Rule.When.Concat(rule.Rule.Then.Predicates).All(atom => atom is Given)
                && (rule.Rule is { When.Count: 0, Kind: RuleKind.AtLeastOne or RuleKind.ExactlyOne }
                    || (rule.Rule is { When.Count: 1, Kind: RuleKind.Excludes }
                        && rule.Rule.Parameters.All(name => rule.Quote.IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0))))
            .Select(rule => rule with { Parameter = rule.Rule.Parameters.First() }));
    }

    private void ReadParagraph(Prose prose, StatedList? list, SectionContext context)
    {
        var sentences = prose.Sentences;
        for (var i = 0; i < sentences.Length - (list is null ? 0 : 1); i++)
        {
            context = SentenceScope.Products(sentences[i], _tokens) is { } products
                ? context with { Products = products }
                : context;
            ReadSentence(sentences[i], i > 0 ? sentences[i - 1] : null, context);
        }

        if (list is not null)
        {
            ReadBullets(list, context);
        }
    }

    private void ReadBullets(StatedList list, SectionContext context)
    {
        if (list.Lead is { } lead)
        {
            if ((FormatForms.Read(list, context) ?? CharacterForms.Allowed(list, context)) is { } forms)
            {
                Add(forms, lead.Sentence, SentenceReader.Plain(lead.Text, _tokens), context);
            }
            else
            {
                var phrase = MayMatter(lead.Sentence) ? SentenceReader.Link(lead.Text, _tokens, context) : null;
                if (phrase is not null && ReadLead(phrase, lead, list, context))
                {
                    return;
                }

                context = (phrase is null || !ReadPhrase(phrase, lead.Sentence, context)) && lead.IsLimit
                    ? context with { IsLimited = true }
                    : context;
            }
        }

        var isRestriction = list.Lead is { IsRestriction: true };
        var hasValues = context.Parameter is { IsBoolean: true } or { Values: not null };
        foreach (var bullet in list.Bullets)
        {
            var inside = hasValues && bullet.Head is { } head
                && head.Values.All(value => IsValueOf(context.Parameter, value))
                    ? context with { BulletValue = Predicate.OneOf(context.Parameter.Name, [.. head.Values]) }
                : isRestriction ? context with { BulletValue = Predicate.Given(context.Parameter.Name) }
                : context with { InBullet = true, IsPart = bullet.Head is not null };
            ReadParagraph(bullet.Text, null, inside);
            foreach (var paragraph in bullet.Below)
            {
                ReadParagraph(paragraph, null, inside);
            }
        }
    }

    /// <summary>Adds the rules that a sentence and its bullets form together. Returns true if there are any.</summary>
    private bool ReadLead(Phrase phrase, Lead lead, StatedList list, SectionContext context)
    {
        if (lead.EndsWithColon && ListGrammar.Read(Asides.Without(phrase), list, context) is { } rules)
        {
            Add(rules, lead.Sentence, phrase, context);
            return true;
        }

        return false;
    }

    private void ReadSentence(Sentence sentence, Sentence? before, SectionContext context)
    {
        if (MayMatter(sentence))
        {
            context = before is null ? context : context with { Before = before };
            ReadPhrase(SentenceReader.Link(sentence.Text, _tokens, context), sentence, context);
        }
    }

    /// <summary>Determines whether the sentence has the words of a rule.</summary>
    private bool MayMatter(Sentence sentence) => !sentence.IsTooLong && _filter.MayMatter(sentence, _tokens);

    private bool ReadPhrase(Phrase phrase, Sentence sentence, SectionContext context)
    {
        phrase = phrase.IsWord(phrase.Count - 1, ":") ? phrase.Slice(0, phrase.Count - 1) : phrase;
        var bare = Asides.Without(phrase);
        if (SentenceScope.IsAboutOtherThings(bare))
        {
            return false;
        }

        if (context.IsLimited)
        {
            Report(sentence, bare, "it applies only in some cases", context);
            return false;
        }

        if (SentenceGrammar.Read(phrase, context) is { } rules)
        {
            Add(rules, sentence, phrase, context);
            return true;
        }

        if (SentenceScope.Read(bare) is var (products, length))
        {
            return ReadScoped(products, bare, length, sentence, context);
        }

        Report(sentence, bare, "it is not recognized", context);
        return false;
    }

    /// <summary>
    /// Reads a sentence such as "In Exchange 2010, ...", whose rule applies only to those products. If the opening isn't a
    /// product, it isn't clear when the sentence applies.
    /// </summary>
    private bool ReadScoped(
        EquatableArray<string>? products, Phrase whole, int length, Sentence sentence, SectionContext context)
    {
        var rest = whole.From(length);
        if (products is { } scope && SentenceGrammar.Read(rest, context) is { } rules)
        {
            Add(rules.Select(rule => rule with { Scope = scope }), sentence, rest, context);
            return true;
        }

        Report(sentence, whole, products is null ? "it applies only in some cases" : "it is not recognized", context);
        return false;
    }

    /// <summary>Sentences of errata files aren't reported here, because each of them must have an effect.</summary>
    private void Report(Sentence sentence, Phrase phrase, string why, SectionContext context)
    {
        if (sentence.File is null && ConstraintDetector.IsMatch(phrase))
        {
            _unmatched.Add(new UnmatchedSentence(context.Parameter.Name, sentence.Text, sentence.Line, sentence.Column, why));
        }
    }

    private void Add(IEnumerable<Clause> clauses, Sentence sentence, Phrase phrase, SectionContext context)
    {
        foreach (var clause in clauses)
        {
            var rule = new Rule(When(clause, context), clause.Then, clause.Force)
            {
                Scope = IsScoped(clause, context) ? context.Products : clause.Scope,
            };
            var severity = clause.IsWeak || phrase.Mentions.Any(mention => mention.IsLoose)
                || (clause.Then.Limit is Compares compared && HaveSpecialNumbers(compared))
                ? RuleSeverity.Warning
                : RuleSeverities.Of(rule, _cmdlet, phrase);
            _rules.Add(new SourcedRule(
                rule, severity, context.Parameter.Name, sentence.Text, sentence.File ?? _cmdlet.FileName, sentence.Line));
        }
    }

    /// <summary>
    /// Determines whether -1 or 0 means "never" for a compared parameter. Such a number isn't less than any other time.
    /// </summary>
    private bool HaveSpecialNumbers(Compares compared)
        => _stated.Sections.Any(section
            => (section.Name.Equals(compared.Parameter, StringComparison.OrdinalIgnoreCase)
                    || section.Name.Equals(compared.Other, StringComparison.OrdinalIgnoreCase))
                && SpecialNumbers.HaveNever(section));

    /// <summary>
    /// Gets the conditions of a clause. "The value V is required if ..." about a list gets an additional condition: the list is
    /// set. If it isn't set, its values are unknown and may include V.
    /// </summary>
    private static EquatableArray<Predicate> When(Clause clause, SectionContext context)
        => clause is { When.Count: > 0, Force: Force.Must, Then.Single: HasValue { Negated: false } demanded }
            && context.Parameter is { Default: null } and ({ AcceptsMany: true } or { Type.IsArray: true }
                or { Type.Name: "MultiValuedProperty" })
            && demanded.Parameter == context.Parameter.Name
            && !clause.When.Any(atom => atom.Parameter == demanded.Parameter)
                ? clause.When.Append(Predicate.Given(demanded.Parameter)).ToEquatableArray()
                : clause.When;

    /// <summary>Determines whether products that the paragraph names ("In Exchange Online, ...") also limit the clause.</summary>
    private static bool IsScoped(Clause clause, SectionContext context)
        => context.Products.Count > 0 && clause.Scope.Count == 0 && clause is { IsStatus: false, Then.Limit: not ExistsIn };

    private static bool IsValueOf(Parameter parameter, string value)
    {
        if (parameter.IsBoolean)
        {
            return value.Equals("$true", StringComparison.OrdinalIgnoreCase)
                || value.Equals("$false", StringComparison.OrdinalIgnoreCase);
        }

        foreach (var known in parameter.Values!.Values)
        {
            if (known.Text.Equals(value, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
