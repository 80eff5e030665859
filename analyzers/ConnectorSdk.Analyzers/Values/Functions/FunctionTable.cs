namespace ConnectorSdk.Analyzers.Values.Functions;

/// <summary>
/// Functions by their names, such as <c>String.Insert(Int32,String)</c>. Each is given the object that it is called on, if any,
/// and the arguments; null stands for an argument of no account and, as a result, for "not known".
/// </summary>
internal sealed class FunctionTable : Dictionary<string, Func<object?[], object?>>;
