using ConnectorSdk.Cli.Site.Markup;
using ConnectorSdk.Cli.Site.Model;
using ConnectorSdk.Cli.Site.Signatures;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.Cli.Site.Pages;

/// <summary>The parameters: facts, methods in C#, values, rules, and the description.</summary>
internal static class ParametersSection
{
    public static void Write(HtmlWriter html, CmdletReference cmdlet)
    {
        html.Line($"<section aria-labelledby=\"parameters\"><h2 id=\"parameters\">Parameters</h2>");
        if (cmdlet.Parameters.Any(parameter => parameter.Members.Any(IsShared)))
        {
            html.Line($"<p>In C#, <code>TBuilder</code> is the builder of the parameter set.</p>");
        }

        foreach (var parameter in cmdlet.Parameters)
        {
            Write(html, cmdlet, parameter);
        }

        html.Line($"</section>");
    }

    private static void Write(HtmlWriter html, CmdletReference cmdlet, ParameterReference parameter)
    {
        html.Line($"<section class=\"parameter\">");
        html.Line($"<h3 id=\"{parameter.Anchor}\"><a href=\"#{parameter.Anchor}\">-{parameter.Name}</a>{Badges(parameter)}</h3>");
        html.Line($"<dl class=\"facts\">{Facts(parameter)}</dl>");
        if (!parameter.Description.IsEmpty)
        {
            html.Line($"<div class=\"prose\">{parameter.Description}</div>");
        }

        WriteValues(html, cmdlet, parameter);
        if (parameter.Rules.Count > 0)
        {
            html.Line($"<h4>Rules</h4><ul class=\"mentions\">{parameter.Rules.Select(Mention)}</ul>");
        }

        if (parameter.Members.Count > 0)
        {
            var members = SiteText.Join(parameter.Members.Select(member => Html.Of($"{member.Declaration}")).Distinct(), "\n");
            html.Line($"<figure class=\"code\"><figcaption>C#</figcaption>");
            html.Line($"<pre tabindex=\"0\"><code>{members}</code></pre></figure>");
        }

        html.Line($"</section>");
    }

    private static Html Mention(RuleMention rule)
    {
        var statement = rule.Statement;
        var (style, severity) = statement.Severity == RuleSeverity.Error ? ("error", "Error") : ("warning", "Warning");
        var source = Html.Of($"<a href=\"#{statement.Anchor}\" class=\"source\">{statement.Document}, line {statement.Line}</a>");
        return Html.Of($"<li class=\"{style}\"><span class=\"hidden\">{severity}: </span>{rule.Sentence} {source}</li>");
    }

    private static IEnumerable<Html> Badges(ParameterReference parameter)
        => parameter.IsMandatory ? [Html.Of($" <span class=\"badge\">Mandatory</span>")] : [];

    private static IEnumerable<Html> Facts(ParameterReference parameter)
    {
        var model = parameter.Parameter;
        yield return Fact("Type", Html.Of($"<code>{model.Type.ToString()}</code>"));
        if (model.Default is { } value)
        {
            yield return Fact("Default", Html.Of($"<code>{value}</code>"));
        }

        if (model.Aliases.Count > 0)
        {
            yield return Fact("Aliases", Codes(model.Aliases));
        }

        if (parameter.Sets.Count > 0)
        {
            yield return Fact("Parameter sets", Codes(parameter.Sets));
        }

        if (!parameter.IsMandatory && parameter.MandatoryIn.Count > 0)
        {
            yield return Fact("Mandatory in", Codes(parameter.MandatoryIn));
        }

        if (parameter.Products.Count > 0)
        {
            yield return Fact("Only in", Html.Of($"{string.Join(", ", parameter.Products)}"));
        }
    }

    private static bool IsShared(EmittedMember member)
        => member.Declaration.StartsWith("public TBuilder ", StringComparison.Ordinal);

    private static Html Fact(string name, Html value) => Html.Of($"<div><dt>{name}</dt><dd>{value}</dd></div>");

    private static Html Codes(IEnumerable<string> texts)
        => SiteText.Join(texts.Select(text => Html.Of($"<code>{text}</code>")), ", ");

    private static void WriteValues(HtmlWriter html, CmdletReference cmdlet, ParameterReference parameter)
    {
        if (parameter.Parameter.Values is not { Values.Count: > 0 } list)
        {
            return;
        }

        var title = list.IsClosed ? "Allowed values" : "Documented values";
        html.Line($"<h4>{title}</h4>");
        if (parameter.Enum is not { } values)
        {
            html.Line($"<p class=\"values\">{Codes(list.Values.Select(value => value.Text))}</p>");
            return;
        }

        html.Line($"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{title} of {parameter.Name}\">");
        html.Line($"<table class=\"values\">");
        html.Line($"<thead><tr><th scope=\"col\">PowerShell</th><th scope=\"col\">C#</th></tr></thead><tbody>");
        foreach (var value in list.Values)
        {
            html.Line($"<tr><th scope=\"row\"><code>{value.Text}</code></th><td>{Member(cmdlet, values, value)}</td></tr>");
        }

        html.Line($"</tbody></table></div>");
    }

    private static Html Member(CmdletReference cmdlet, EmittedEnum values, ListedValue value)
        => values.Members.TryGetValue(value.Text, out var member)
            ? Html.Of($"<code>{cmdlet.Noun}.{values.Name}.{member}</code>")
            : value.IsOtherSpelling ? Html.Of($"Another spelling")
            : value.Text == "$null" ? Html.Of($"<code>null</code>")
            : default;
}
