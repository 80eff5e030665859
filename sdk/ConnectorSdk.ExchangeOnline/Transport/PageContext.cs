using ConnectorSdk.Carriers;

namespace ConnectorSdk.ExchangeOnline.Transport;

/// <summary>Represents the objects that the pages of all commands share.</summary>
/// <param name="Client">The client that sends requests.</param>
/// <param name="Interpreter">The interpreter that reads responses.</param>
/// <param name="CreateRunner">Creates the runner that repeats a failed page.</param>
internal sealed record PageContext(
    WireClient Client, AnswerInterpreter Interpreter, Func<ICarrier, CommandRunner> CreateRunner);
