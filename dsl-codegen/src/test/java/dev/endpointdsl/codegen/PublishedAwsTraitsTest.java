package dev.endpointdsl.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The sources for published models are the same whether Smithy's artifacts with the traits of AWS
 * are on the processor path or not. The Maven profile {@code published-models} has the artifacts.
 */
@EnabledIfEnvironmentVariable(named = PublishedModels.VARIABLE, matches = ".+")
class PublishedAwsTraitsTest {

  private static final String SERVICES =
      "api-gateway|cloudfront|dynamodb|iam|kms|lambda|s3|sfn|sns|sqs|sts";

  @ParameterizedTest
  @MethodSource("models")
  void sourcesAreTheSame(Path model) throws Exception {
    ServiceCompiler.Result without = ServiceCompiler.generate(model, new DslProcessor());

    ServiceCompiler.Result with = ServiceCompiler.generate(model, AwsTraits.processor());

    assertThat(with.errors()).isEmpty();
    assertThat(with.notes()).isEqualTo(without.notes());
    assertThat(with.files().sources()).isNotEmpty().isEqualTo(without.files().sources());
  }

  static List<Path> models() {
    return PublishedModels.wanted(SERVICES);
  }
}
