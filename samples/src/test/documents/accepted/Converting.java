import dev.endpointdsl.formats.Formats;
import dev.endpointdsl.formats.request.FormatReading;
import dev.endpointdsl.formats.request.PrintOptions;
import dev.endpointdsl.formats.request.ReadOptions;
import java.nio.file.Path;

class Converting {
  void convert() {
    // begin
    ReadOptions values = ReadOptions.none().value("model", "churn-xgb-7");
    FormatReading reading = Formats.read(Path.of("churn.tf"), values);
    reading.notes().forEach(System.err::println);

    PrintOptions name = PrintOptions.none().with(PrintOptions.CLASS_NAME, "com.acme.Churn");
    System.out.print(Formats.print(reading.template(), "java", name).text());
    // end
  }
}
