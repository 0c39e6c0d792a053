package dev.endpointdsl.samples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs a program of the samples on the runtime image that docs/IMAGES.md creates. */
class RuntimeImageTest {

  private static final Pattern MODULES = Pattern.compile("jlink --add-modules (\\S+)");

  @TempDir Path directory;

  @Test
  void programRunsOnTheImage() throws Exception {
    ToolProvider jlink = ToolProvider.findFirst("jlink").orElseThrow();
    Path image = directory.resolve("image");
    StringWriter printed = new StringWriter();
    PrintWriter out = new PrintWriter(printed);
    int status = jlink.run(out, out, "--add-modules", modules(), "--output", image.toString());
    Assumptions.assumeFalse(
        printed.toString().contains("jmods"), "this JDK is installed without its jmods");

    assertThat(status).as(printed.toString()).isZero();
    assertThat(run(image)).contains("Created arn:aws:sagemaker:us-east-1:123456789012:");
  }

  private static String modules() throws IOException {
    Matcher modules =
        MODULES.matcher(DocumentPage.read(DocumentPages.DOCS.resolve("IMAGES.md")).text());
    assertThat(modules.find()).isTrue();
    return modules.group(1);
  }

  private static String run(Path image) throws IOException {
    Process program =
        new ProcessBuilder(
                image.resolve(Path.of("bin", "java")).toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "dev.endpointdsl.samples.Serverless")
            .redirectErrorStream(true)
            .start();
    return new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
