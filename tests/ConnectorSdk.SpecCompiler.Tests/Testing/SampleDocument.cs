using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>Small documents in the format of cmdlet help.</summary>
internal static class SampleDocument
{
    public const string FileName = "New-Lamp.md";

    /// <summary>
    /// Creates a document of New-Lamp. Without <paramref name="syntax"/>, the block is a single bracketed -Label.
    /// </summary>
    public static string Of(string parameters, string syntax = "```\nNew-Lamp [-Label <String>]\n```") => $"""
        ---
        Module Name: Lamps
        schema: 2.0.0
        ---

        # New-Lamp

        ## SYNOPSIS
        Makes a lamp.

        ## SYNTAX

        {syntax}

        ## PARAMETERS

        {parameters}

        ## RELATED LINKS
        """.ReplaceLineEndings("\n");

    /// <summary>Creates a SYNTAX block with these parameters.</summary>
    public static string Syntax(string parameters, string heading = "")
        => (heading.Length > 0 ? $"### {heading}\n" : "") + $"```\nNew-Lamp {parameters}\n [<CommonParameters>]\n```\n";

    /// <summary>Creates a section of PARAMETERS.</summary>
    public static string Parameter(string name, string type, string text = "", string metadata = "", string sets = "(All)",
        string required = "False")
        => $"### -{name}\n" + (text.Length > 0 ? $"\n{text}\n" : "")
            + $"\n```yaml\nType: {type}\nParameter Sets: {sets}\nAliases:\n" + (metadata.Length > 0 ? metadata + "\n" : "")
            + $"\nRequired: {required}\nPosition: Named\nDefault value: None\n```\n\n";

    public static Spec Read(string text) => SpecReader.Read(FileName, text);

    /// <summary>Gets the cmdlet of a document with these parameters.</summary>
    public static Cmdlet Cmdlet(string parameters, string syntax = "```\nNew-Lamp [-Label <String>]\n```")
        => Read(Of(parameters, syntax)).Cmdlet!;

    /// <summary>Gets the parameter -Label with this description.</summary>
    public static Parameter Label(string text, string type = "String", string metadata = "")
        => Cmdlet(Parameter("Label", type, text, metadata)).Find("Label")!;

    /// <summary>Gets the values of -Label, joined.</summary>
    public static string Values(string text, string metadata = "")
        => Label(text, metadata: metadata).Values is { } list ? string.Join("|", list.Values.Select(value => value.Text)) : "";

    /// <summary>Gets the problems with this ID.</summary>
    public static IReadOnlyList<SpecDiagnostic> Problems(string text, string id)
        => [.. Read(text).Diagnostics.Where(problem => problem.Id == id)];

    /// <summary>Gets the line, starting at 1, that contains this text.</summary>
    public static int LineOf(string document, string text)
        => Array.FindIndex(document.Split('\n'), line => line.Contains(text, StringComparison.Ordinal)) + 1;
}
