package dev.endpointdsl.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A repeated constraint on a parameter, which javac wraps in a container, in sources and jars. */
class RepeatedConstraintsTest {

  private static final String BUILDER =
      """
      import dev.endpointdsl.constraint.Implied;

      public interface Routing {
        Routing strategy(
            @Implied(value = "PREFIX", by = "prefix") @Implied(value = "STICKY", by = "sticky")
                String strategy);

        Routing prefix(int length);

        Routing sticky(int seconds);

        Object build();

        static Routing builder() {
          throw new UnsupportedOperationException();
        }
      }
      """;

  private static final String USE =
      """
      class Use {
        Object prefix = Routing.builder().strategy("PREFIX").build();
        Object sticky = Routing.builder().strategy("STICKY").build();
        Object complete = Routing.builder().strategy("STICKY").sticky(3).build();
        Object random = Routing.builder().strategy("RANDOM").build();
      }
      """;

  private static final List<String> MESSAGES =
      List.of(
          "2:46: error: [EndpointDsl:Implied] strategy: PREFIX needs its settings: call prefix(...)"
              + " instead, which sets it",
          "3:46: error: [EndpointDsl:Implied] strategy: STICKY needs its settings: call sticky(...)"
              + " instead, which sets it");

  @TempDir Path directory;

  @Test
  void areReadFromSource() {
    Compilation compilation =
        Compilation.of(
            List.of(StringSource.of("Routing", BUILDER), StringSource.of("Use", USE)),
            task -> {},
            List.of());

    assertThat(compilation.messages()).isEqualTo(MESSAGES);
  }

  @Test
  void areReadFromJars() throws IOException {
    Path classes = Files.createDirectory(directory.resolve("classes"));
    Compilation library =
        Compilation.of(
            List.of(StringSource.of("Routing", BUILDER)),
            task -> {},
            List.of("-d", classes.toString(), "-proc:none"));
    assertThat(library.messages()).isEmpty();
    String classPath =
        packed(classes) + System.getProperty("path.separator") + Compilation.classPath();

    Compilation user =
        Compilation.of(List.of(StringSource.of("Use", USE)), task -> {}, List.of("-cp", classPath));

    assertThat(user.messages()).isEqualTo(MESSAGES);
  }

  private Path packed(Path classes) throws IOException {
    Path jar = directory.resolve("routing.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream packed = new JarOutputStream(out)) {
      packed.putNextEntry(new JarEntry("Routing.class"));
      Files.copy(classes.resolve("Routing.class"), packed);
    }
    return jar;
  }
}
