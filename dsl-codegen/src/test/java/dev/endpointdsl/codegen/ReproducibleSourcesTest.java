package dev.endpointdsl.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.endpointdsl.codegen.source.ModelFinder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Checks that the order of the model files does not change the generated sources. */
class ReproducibleSourcesTest {

  @Test
  void generatesTheSameSourcesForAnyOrderOfFiles() {
    List<String> reversed = new ArrayList<>(SageMakerModel.FILES);
    Collections.reverse(reversed);

    Map<String, String> once = generated(SageMakerModel.FILES);

    assertThat(once).hasSizeGreaterThan(100);
    assertThat(generated(reversed)).isEqualTo(once);
  }

  private static Map<String, String> generated(List<String> files) {
    Path models = SageMakerModel.FOLDER;
    Compilation compilation =
        TestCompiler.compiler("-proc:only", "-A" + ModelFinder.PATH_OPTION + "=" + models)
            .compile(SageMakerModel.declaration(files));
    assertThat(compilation.errors()).isEmpty();
    return TestCompiler.generated(compilation);
  }
}
