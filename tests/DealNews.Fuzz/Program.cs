using DealNews.Fuzz;
using SharpFuzz;

// "seeds FOLDER" writes the seeds; file names verify these files; without arguments, afl-fuzz supplies the input.
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
            Console.WriteLine($"{file}: passed");
        }

        break;
}
