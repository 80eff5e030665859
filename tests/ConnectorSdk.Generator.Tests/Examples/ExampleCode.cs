using System.Collections;
using System.Globalization;
using ConnectorSdk.Cli.Conversion;
using ConnectorSdk.Cli.Conversion.Builders;
using ConnectorSdk.Cli.Sources;
using ConnectorSdk.Cli.Specs;

namespace ConnectorSdk.Generator.Tests.Examples;

/// <summary>The C# code that the tool writes for an example, in a separate class.</summary>
internal static class ExampleCode
{
    public const string Namespace = "Documents";

    /// <summary>
    /// Writes a class with the converted example. The code is null if the tool writes a comment instead. The second result is the
    /// output of the tool.
    /// </summary>
    public static (string? Code, string Converted) Write(OfficialExample example, BuilderCatalog catalog, string name)
    {
        var converter = new ScriptConverter(catalog, new ConversionOptions(IsSnippet: true, Namespace));
        var converted = converter.Convert(new ScriptSource("example", example.Command.Constant!)).Code;
        return converted.Contains("Console.WriteLine(", StringComparison.Ordinal)
            ? ($$"""
                using System;
                using System.Collections;
                using System.Globalization;
                using System.IO;
                using System.Linq;
                using System.Net;
                using System.Text.RegularExpressions;
                using ConnectorSdk;
                using {{Namespace}};

                namespace Documented
                {
                    public static class {{name}}
                    {
                        public static void Run(string[] args)
                        {
                {{converted}}
                        }
                    }
                }
                """, converted)
            : (null, converted);
    }

    public static BuilderCatalog CatalogOf(IEnumerable<OfficialExample> examples)
        => new(
            [.. examples.Select(example => example.Spec)
                .DistinctBy(spec => spec.Cmdlet!.Name, StringComparer.OrdinalIgnoreCase)
                .Select(spec => new DocumentedCmdlet(new LoadedSpec(spec.Cmdlet!.FileName, spec)))],
            Namespace);

    public static IReadOnlyList<object?> Items(object value)
        => value is IEnumerable list and not string
            ? [.. list
                .Cast<object?>()
                .Select(item => item is System.Management.Automation.PSObject wrapped ? wrapped.BaseObject : item)]
            : [value];

    /// <summary>Gets the text of the value, independent of the culture.</summary>
    public static string Text(object value) => value switch
    {
        DateTime date => date.ToString("o", CultureInfo.InvariantCulture),
        Uri uri => uri.OriginalString,
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
