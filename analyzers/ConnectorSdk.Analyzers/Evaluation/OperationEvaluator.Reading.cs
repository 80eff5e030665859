using ConnectorSdk.Analyzers.Values;
using ConnectorSdk.Analyzers.Values.Functions;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Evaluation;

/// <content>Calls of <c>TryParse</c> methods.</content>
internal sealed partial class OperationEvaluator
{
    /// <summary>
    /// Writes the result of a <c>TryParse</c> call to its <c>out</c> argument. Returns null for another call, or if the result
    /// isn't known.
    /// </summary>
    private AbstractValue? TryRead(IInvocationOperation call, AbstractValue[] values)
    {
        if (call.TargetMethod.Name != "TryParse"
            || call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 1) is not { } written
            || TryFunctions.Call(call.TargetMethod, values[call.Arguments.IndexOf(written) == 0 ? 1 : 0]) is not { } read)
        {
            return null;
        }

        Write(written.Value, new ConstantValue(read.Value));
        return new ConstantValue(read.Success);
    }
}
