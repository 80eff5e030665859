using System.ComponentModel;

namespace ConnectorSdk;

/// <summary>
/// Lists the documented rules of the cmdlet of a generated builder. The analyzers and
/// <see cref="CmdletBuilder{TBuilder}.Validate"/> read the same rules.
/// </summary>
/// <param name="document">The file name of the document.</param>
/// <param name="table">
/// The rules, one on each line: <c>29|error|length(Name) &lt;= 64|The maximum length is 64 characters.</c>
/// </param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class CmdletRulesAttribute(string document, string table) : Attribute
{
    /// <summary>Gets the file name of the document.</summary>
    public string Document { get; } = document;

    /// <summary>
    /// Gets the rules, one on each line: the line number of the sentence, <c>error</c> or <c>warning</c>, the rule, and the
    /// sentence. In a text, a bar or a backslash is preceded by a backslash, and <c>\u000a</c> is the character with this number.
    /// </summary>
    public string Table { get; } = table;
}
