using System.Text.RegularExpressions;
using ConnectorSdk.Rules;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>Reads what a sentence says of the values of its own parameter: ranges, lengths and counts.</summary>
internal static class ValueGrammar
{
    private const string OrUnlimited = "[ inclusive][,][ or {V}]";

    private static readonly Template[] _ranges =
    [
        new("[the |a ]valid [input ]range[ for {A}| for either parameter] is [an integer ][a number ]"
            + "[from |between ]{N} (through|to|and) {M}" + OrUnlimited),
        new("[the |a ]valid ({A}|value|values|input|input values|input for {A}|values for {A}) (is|are) "
            + "[an integer |a number |integers |numbers |a size value ][from |between ]{N} (through|to|and) {M}" + OrUnlimited),
        new("{A} has a [valid ]range from {N} (through|to) {M}" + OrUnlimited),
        new("you can (specify|enter) (a value|any number|an integer|a number) from {N} (through|to) {M}" + OrUnlimited),
        new("{A} accepts values from {N} (through|to) {M}" + OrUnlimited),
    ];

    private static readonly Template _costRange =
        new("[the |a ]valid [input ]range for the cost is [from |between ]{N} (through|to|and) {M}");

    private static readonly Template[] _maxima =
    [
        new("the maximum [allowable ]({A}|value) is {N}"),
        new("[a |the ]valid ({A}|value) is [a |an ](number|integer) up to {N}" + OrUnlimited),
    ];

    private static readonly Template _exactMaximum =
        new("[a |the ]valid ({A}|value) is [a |an ](number|integer) up to {X} ({N})[,][ or {V}]");

    private static readonly Template[] _minima =
    [
        new("the minimum [allowable ]({A}|value) is {N}"),
        new("a minimum value of {N}[ {X}] is required"),
    ];

    private static readonly Template[] _maxLengths =
    [
        new("[the |its ]maximum length[ of {X}| of {A}| of this parameter] is {N} characters"),
        new("the length of {X} can't exceed {N} [displayed ]characters"),
        new("{A} can't exceed {N} characters"),
        new("{X} can be up to {N} characters[ long]"),
        new("the maximum number of characters is {N}"),
        new("{A} has a maximum length of {N} characters"),
    ];

    private static readonly Template[] _minLengths = [new("[the |its ]minimum length[ of {X}| of {A}] is {N} characters")];

    private static readonly Template[] _maxCounts =
    [
        new("you can (specify|enter|use) (up to|a maximum of|at most) {N} {X}"),
        new("the maximum number of {X} is {N}"),
        new("a maximum of {N} {X} (is|are) allowed"),
    ];

    private static readonly string[] _unlimited = ["unlimited"];

    private static readonly Template[] _alone =
    [
        new("you can [only ]use («v»|{V}) [only ]by itself"),
        new("(«v»|{V}) can [only ]be used [only ]by itself"),
    ];

    private static readonly Template _exclusive = new("all [of the ]values are mutually exclusive");

    /// <summary>"You can only use the value None by itself": with that value there is only one.</summary>
    public static Rule? ReadAlone(LinkedSentence sentence, SectionContext context)
    {
        if (_alone.FirstMatch(sentence.Text) is not { } match
            || sentence.Text.IndexOf("only", StringComparison.OrdinalIgnoreCase) < 0)
        {
            return null;
        }

        var name = context.Parameter.Name;
        var subject = !match.Groups["V"].Success ? context.BulletValue
            : ValueLinker.Read(match.Groups["V"].Value, context.Parameter) is { } values ? Atom.OneOf(name, [.. values])
            : null;
        return subject is null ? null : new Rule(new([subject]), new RangeClaim(Measure.Count, name, null, "1", default));
    }

    /// <summary>
    /// Null where the sentence states no bound. <paramref name="allowsUnlimited"/>: the section or the type allows that value.
    /// </summary>
    public static Claim? Read(LinkedSentence sentence, SectionContext context, bool allowsUnlimited)
    {
        var name = context.Parameter.Name;
        if (Match(_ranges, sentence, context) is { } range)
        {
            return Range(name, range, "N", "M", allowsUnlimited);
        }

        if (_costRange.Match(sentence.Text) is { Success: true } cost)
        {
            return new RangeClaim(Measure.Cost, name, Number(cost, "N"), Number(cost, "M"), default);
        }

        if (HasText(context.Parameter) && Match(_maxLengths, sentence, context) is { } maxLength)
        {
            return new RangeClaim(Measure.Length, name, null, Number(maxLength, "N"), default);
        }

        if (HasText(context.Parameter) && Match(_minLengths, sentence, context) is { } minLength)
        {
            return new RangeClaim(Measure.Length, name, Number(minLength, "N"), null, default);
        }

        return ReadOneSided(sentence, context, allowsUnlimited) ?? ReadCount(sentence, context);
    }

    /// <summary>"The maximum length of an address is 571 characters" bounds no switch, number or date.</summary>
    private static bool HasText(Parameter parameter)
        => !parameter.IsBoolean && !parameter.IsSwitch
            && parameter.Type.Name is not ("Byte" or "Int16" or "Int32" or "Int64" or "UInt16" or "UInt32" or "UInt64" or "DateTime");

    private static RangeClaim? ReadOneSided(LinkedSentence sentence, SectionContext context, bool allowsUnlimited)
    {
        var name = context.Parameter.Name;
        if (context.Parameter.Type.Is("DateTime"))
        {
            return null; // "The maximum value is 30 days" counts from today there.
        }

        if (_exactMaximum.Match(sentence.Text) is { Success: true } exact)
        {
            return Range(name, exact, null, "N", allowsUnlimited);
        }

        return Match(_maxima, sentence, context) is { } maximum ? Range(name, maximum, null, "N", allowsUnlimited)
            : Match(_minima, sentence, context) is { } minimum ? Range(name, minimum, "N", null, allowsUnlimited)
            : null;
    }

    private static RangeClaim? ReadCount(LinkedSentence sentence, SectionContext context)
        => _exclusive.Match(sentence.Text).Success ? new RangeClaim(Measure.Count, context.Parameter.Name, null, "1", default)
            : Match(_maxCounts, sentence, context) is { } count
                && sentence.Text.IndexOf("character", StringComparison.OrdinalIgnoreCase) < 0
                ? new RangeClaim(Measure.Count, context.Parameter.Name, null, Number(count, "N"), default)
                : null;

    private static RangeClaim? Range(string name, Match match, string? min, string? max, bool allowsUnlimited)
    {
        var also = match.Groups["V"].Value.Replace("the value", "").Trim(' ', '.', '`', '"');
        if (also.IndexOf(' ') >= 0)
        {
            return null;
        }

        var orValues = (allowsUnlimited ? _unlimited : [])
            .Concat(also.Length > 0 ? [also] : [])
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToEquatableArray();
        return new RangeClaim(
            Measure.Value, name, min is null ? null : Number(match, min), max is null ? null : Number(match, max), orValues);
    }

    /// <summary>"2147483647 bytes" and "1,860" as plain numbers, "50 megabytes" as 50MB.</summary>
    private static string Number(Match match, string slot)
    {
        var parts = match.Groups[slot].Value.Trim().Split(' ');
        var unit = parts.Length < 2 ? "" : parts[1].ToUpperInvariant() switch
        {
            "BYTE" or "BYTES" or "B" => "",
            "KILOBYTE" or "KILOBYTES" => "KB",
            "MEGABYTE" or "MEGABYTES" => "MB",
            "GIGABYTE" or "GIGABYTES" => "GB",
            "TERABYTE" or "TERABYTES" => "TB",
            var other => other,
        };
        return parts[0].Replace(",", "").TrimEnd('.') + unit;
    }

    /// <summary>A bound that names a parameter counts only where that is the section's own.</summary>
    private static Match? Match(Template[] templates, LinkedSentence sentence, SectionContext context)
        => templates
            .Select(template => template.Match(sentence.Text))
            .FirstOrDefault(match => match.Success && context.IsOwn(sentence, match));
}
