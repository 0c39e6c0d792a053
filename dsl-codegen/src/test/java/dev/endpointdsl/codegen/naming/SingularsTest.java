package dev.endpointdsl.codegen.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SingularsTest {

  @ParameterizedTest
  @CsvSource({
    "tags, tag",
    "productionVariants, productionVariant",
    "policies, policy",
    "ties, tie",
    "databases, database",
    "addresses, address",
    "boxes, box",
    "batches, batch",
    "hashes, hash",
    "resultCaches, resultCache",
    "statuses, status",
    "aliases, alias",
    "services, service",
    "subnetIDs, subnetID",
    "gpus, gpu",
  })
  void returnsTheSingular(String plural, String singular) {
    assertThat(Singulars.of(plural)).contains(singular);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data",
        "status",
        "jobStatus",
        "access",
        "analysis",
        "timeSeries",
        "classes",
        "s",
        "froms"
      })
  void returnsNothingWithoutAPluralOrAUsableSingular(String name) {
    assertThat(Singulars.of(name)).isEmpty();
  }
}
