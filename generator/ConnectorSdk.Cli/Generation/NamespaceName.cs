using System.Text.RegularExpressions;
using ConnectorSdk.Cli.Host;
using ConnectorSdk.SpecCompiler.Emit.Models;

namespace ConnectorSdk.Cli.Generation;

/// <summary>The name of a C# namespace.</summary>
internal static partial class NamespaceName
{
    /// <exception cref="UnusableArgumentsException">C# doesn't allow the name.</exception>
    public static string Parse(string name)
        => name.Split('.').All(segment => Identifier().IsMatch(segment) && !CSharpText.IsKeyword(segment))
            ? name
            : throw new UnusableArgumentsException(
                $"'{name}' is not the name of a namespace. Use identifiers that are separated by dots, such as Contoso.Mail.");

    [GeneratedRegex(@"^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}\p{Pc}\p{Mn}\p{Mc}]*\z")]
    private static partial Regex Identifier();
}
