using DealNews.Fuzz;
using SharpFuzz;

// "seeds FOLDER" writes what a run starts from; files are each held against the oracle; without arguments, afl-fuzz says what is read.
switch (args)
{
    case ["seeds", var folder]:
        FuzzInput.Write(folder);
        break;
    case []:
        Fuzzer.OutOfProcess.Run(
            static (Stream stream) =>
            {
                using var bytes = new MemoryStream();
                stream.CopyTo(bytes);
                ReadingOracle.Verify(bytes.ToArray());
            }
        );
        break;
    default:
        foreach (var file in args)
        {
            ReadingOracle.Verify(File.ReadAllBytes(file));
            Console.WriteLine($"{file}: nothing is wrong.");
        }

        break;
}
