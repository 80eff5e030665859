using System.ComponentModel;

namespace ConnectorSdk;

/// <summary>
/// Lists the rules that a document of the cmdlet states. Analyzers and <see cref="CmdletBuilder{TBuilder}.Validate"/> read the
/// same attributes, so that compile time and run time can't differ.
/// </summary>
/// <param name="document">The document's file name.</param>
/// <param name="table">
/// A line for each rule: <c>29|error|length(Name) &lt;= 64|The maximum length is 64 characters.</c>
/// </param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class CmdletRulesAttribute(string document, string table) : Attribute
{
    /// <summary>The document's file name.</summary>
    public string Document { get; } = document;

    /// <summary>
    /// The rules, a line each: the line of the sentence that states it, from 1, <c>error</c> or <c>warning</c>, the rule, and the
    /// sentence. A bar or a backslash in a text follows a backslash, and <c>\u000a</c> is a character by its number.
    /// </summary>
    public string Table { get; } = table;
}
