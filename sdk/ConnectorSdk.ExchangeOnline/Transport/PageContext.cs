using ConnectorSdk.Carriers;

namespace ConnectorSdk.ExchangeOnline.Transport;

/// <summary>What the pages of all commands share.</summary>
/// <param name="Client">Sends requests.</param>
/// <param name="Interpreter">Reads answers.</param>
/// <param name="CreateRunner">Creates what repeats a page that fails.</param>
internal sealed record PageContext(
    WireClient Client, AnswerInterpreter Interpreter, Func<ICarrier, CommandRunner> CreateRunner);
