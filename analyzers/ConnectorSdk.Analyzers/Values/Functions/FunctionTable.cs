namespace ConnectorSdk.Analyzers.Values.Functions;

/// <summary>
/// Represents functions by their names, such as <c>String.Insert(Int32,String)</c>. Each function receives the object that it is
/// called on, if any, and the arguments. A null argument is irrelevant, and a null result isn't known.
/// </summary>
internal sealed class FunctionTable : Dictionary<string, Func<object?[], object?>>;
