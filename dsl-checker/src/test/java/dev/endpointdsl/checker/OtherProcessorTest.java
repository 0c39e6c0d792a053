package dev.endpointdsl.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/** Runs together with an annotation processor that generates a class in a second round. */
class OtherProcessorTest {

  @Test
  void reportsTheMistakeAndCompilesTheGeneratedClass() throws URISyntaxException {
    StringSource program =
        StringSource.callingWait(
            "A", "    wait(Generated.SECONDS);\n    wait(Generated.SECONDS + 1);");
    Path tests = Path.of(getClass().getProtectionDomain().getCodeSource().getLocation().toURI());

    Compilation compilation =
        Compilation.of(
            List.of(program),
            task -> {},
            List.of(
                "-processorpath",
                Compilation.processorPath() + File.pathSeparator + tests,
                "-processor",
                Generating.class.getName()));

    assertThat(compilation.messages())
        .containsExactly("8:28: error: [EndpointDsl:Range] wait: 11 is more than 10");
  }

  /** Generates a class with a constant. */
  @SupportedAnnotationTypes("*")
  public static final class Generating extends AbstractProcessor {

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (round.processingOver()
          || processingEnv.getElementUtils().getTypeElement("Generated") != null) {
        return false;
      }
      try (var out = processingEnv.getFiler().createSourceFile("Generated").openWriter()) {
        out.write("class Generated { static final int SECONDS = 10; }");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return false;
    }
  }
}
