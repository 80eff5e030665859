using System.Reflection;
using System.Xml.Linq;

namespace ConnectorSdk.Tests;

/// <summary>The XML documentation of the library has the form of .NET's own. The compiler demands that there is one.</summary>
public sealed class DocumentationTests
{
    private static readonly string[] _verbs =
    [
        "Gets", "Sets", "Creates", "Initializes", "Converts", "Determines", "Returns", "Parses", "Tries", "Reads", "Writes",
        "Validates", "Checks", "Represents", "Provides", "Specifies", "Lists", "Runs",
    ];

    private static readonly XElement[] _members =
    [
        .. XDocument.Load(Path.ChangeExtension(typeof(CmdletCommand).Assembly.Location, ".xml"))
            .Descendants("member")
            .Where(member => IsPublic(member.Attribute("name")!.Value) && member.Element("inheritdoc") is null),
    ];

    [Fact]
    public void The_documentation_of_the_public_types_and_members_is_read()
        => Assert.True(_members.Length > 150, $"Only {_members.Length} members are read.");

    [Fact]
    public void A_summary_starts_with_what_the_member_does_or_the_type_is()
        => Assert.Empty(_members
            .Where(member => !member.Attribute("name")!.Value.StartsWith("F:", StringComparison.Ordinal))
            .Where(member => !_verbs.Contains(Text(member, "summary").Split(' ')[0]) && !Text(member, "summary").StartsWith(
                "The exception that is thrown", StringComparison.Ordinal))
            .Select(member => $"{member.Attribute("name")!.Value}: {Text(member, "summary")}"));

    [Fact]
    public void Every_text_is_made_of_sentences()
        => Assert.Empty(_members.Elements()
            .Where(element => element.Name.LocalName is "summary" or "param" or "returns" or "remarks" or "exception")
            .Where(element => !element.Value.TrimEnd().EndsWith('.'))
            .Select(element => $"{element.Parent!.Attribute("name")!.Value}: {element.Value}"));

    /// <summary>Operators that compare return what everybody knows.</summary>
    [Fact]
    public void A_method_that_returns_something_says_what()
        => Assert.Empty(_members
            .Where(member => member.Attribute("name")!.Value is var name && name.StartsWith("M:", StringComparison.Ordinal)
                && !name.Contains("#ctor", StringComparison.Ordinal) && !name.Contains(".op_Eq", StringComparison.Ordinal)
                && !name.Contains(".op_Ineq", StringComparison.Ordinal) && !name.Contains("Than", StringComparison.Ordinal))
            .Where(member => member.Element("returns") is null)
            .Select(member => member.Attribute("name")!.Value));

    private static string Text(XElement member, string element) => member.Element(element)?.Value.Trim() ?? "";

    /// <summary>Whether the documentation is of a public type, or of a member of one that isn't private.</summary>
    private static bool IsPublic(string name)
    {
        var path = name[2..].Split('(')[0];
        return typeof(CmdletCommand).Assembly.GetExportedTypes().Any(type => type.FullName!.Replace('+', '.') is var full
            && (path == full
                || (path.StartsWith(full + ".", StringComparison.Ordinal) && IsVisible(type, path[(full.Length + 1)..]))));
    }

    private static bool IsVisible(Type type, string member) => type.GetMember(
            member.Split('~')[0].Split('`')[0].Replace("#ctor", ".ctor", StringComparison.Ordinal),
            BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static)
        .Any(found => found switch
        {
            MethodBase method => method.IsPublic || method.IsFamily,
            PropertyInfo property => property.GetMethod is { IsPublic: true },
            FieldInfo field => field.IsPublic,
            _ => false,
        });
}
