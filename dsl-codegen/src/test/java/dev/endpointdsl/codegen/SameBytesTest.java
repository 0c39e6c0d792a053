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

/** Generating twice gives the same bytes, whatever the order in which files are named. */
class SameBytesTest {

  @Test
  void theOrderOfFilesMakesNoDifference() {
    List<String> turned = new ArrayList<>(SageMakerModel.FILES);
    Collections.reverse(turned);

    Map<String, String> once = generated(SageMakerModel.FILES);

    assertThat(once).hasSizeGreaterThan(100);
    assertThat(generated(turned)).isEqualTo(once);
  }

  private static Map<String, String> generated(List<String> files) {
    Path models = SageMakerModel.FOLDER;
    Compilation compilation =
        Processing.compiler("-proc:only", "-A" + ModelFinder.PATH_OPTION + "=" + models)
            .compile(SageMakerModel.declaration(files));
    assertThat(compilation.errors()).isEmpty();
    return Processing.generated(compilation);
  }
}
