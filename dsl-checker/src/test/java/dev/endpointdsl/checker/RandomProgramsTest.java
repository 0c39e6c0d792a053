package dev.endpointdsl.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Programs with legal values compile; with one illegal value, they have exactly one error. */
class RandomProgramsTest {

  /**
   * A method of the variant builder.
   *
   * @param legal expressions that the method accepts
   * @param illegal expressions that the method refuses
   */
  private record Member(String method, List<String> legal, List<String> illegal) {}

  private static final List<Member> MEMBERS =
      List.of(
          new Member(
              "initialVariantWeight",
              List.of("0", "0.0", "0.5", "1e3", "3", "1 / 3.0", "2f", "'a'", "7L", "1e-45", "3e38"),
              List.of(
                  "-1",
                  "-0.5",
                  "Double.NaN",
                  "-1e3",
                  "1 / 0.0",
                  "-(2f)",
                  "0.1 - 0.2",
                  "1e300",
                  "1e-60")),
          new Member(
              "volumeSizeInGB",
              List.of("1", "512", "1 << 9", "0x1ff", "256 + 256", "(int) 30L", "'0'"),
              List.of("0", "513", "-1", "1 << 10", "Integer.MAX_VALUE", "(int) 600.5", "~0")),
          new Member(
              "modelDataDownloadTimeoutInSeconds",
              List.of("60", "3600", "60 * 60", "7200 / 2", "true ? 600 : 6000"),
              List.of("59", "3601", "60 * 61", "1 == 1 ? 6000 : 600", "Short.MIN_VALUE")),
          new Member(
              "inferenceAmiVersion",
              List.of("InferenceAmiVersion.AL2_AMI_SAGEMAKER_INFERENCE_GPU_2", "text()"),
              List.of("\"al2\"", "\"\"", "\"AL2\" + 2")),
          new Member(
              "coreDumpConfig",
              List.of(
                  "c -> c.destinationS3Uri(\"s3://b/\" + 7)",
                  "c -> { return c.destinationS3Uri(\"https://b\"); }",
                  "c -> c.destinationS3Uri(text()).kmsKeyId(\"alias/a\")"),
              List.of(
                  "c -> c.destinationS3Uri(\"b/\" + 7)",
                  "c -> { return c.destinationS3Uri(\"s3:/b\"); }",
                  "c -> c.destinationS3Uri(text()).kmsKeyId(\"alias a\")",
                  "CoreDumpConfig.builder().destinationS3Uri(\"S3://b\").build()")));

  /**
   * A random chain of calls.
   *
   * @param wrong the index of the member with an illegal value; -1 for none
   */
  private record Choice(List<Integer> members, List<Integer> values, int wrong) {

    private String calls() {
      return IntStream.range(0, members.size()).mapToObj(this::call).collect(Collectors.joining());
    }

    private String call(int i) {
      Member member = MEMBERS.get(members.get(i));
      List<String> arguments = i == wrong ? member.illegal() : member.legal();
      String argument = arguments.get(values.get(i) % arguments.size());
      return "\n        ." + member.method() + "(" + argument + ")";
    }
  }

  @Property(tries = 60)
  void legalProgramsCompile(@ForAll("legal") Choice choice) {
    assertThat(compile(choice)).isEmpty();
  }

  @Property(tries = 120)
  void oneIllegalValueHasOneFinding(@ForAll("illegal") Choice choice) {
    assertThat(compile(choice)).hasSize(1).first().asString().contains("[EndpointDsl:");
  }

  @Provide
  Arbitrary<Choice> legal() {
    return choices(Arbitraries.just(-1));
  }

  @Provide
  Arbitrary<Choice> illegal() {
    return choices(Arbitraries.integers().between(0, 5))
        .filter(choice -> choice.wrong() < choice.members().size());
  }

  private static Arbitrary<Choice> choices(Arbitrary<Integer> wrong) {
    Arbitrary<List<Integer>> members =
        Arbitraries.integers().between(0, MEMBERS.size() - 1).list().ofMinSize(1).ofMaxSize(6);
    Arbitrary<List<Integer>> values = Arbitraries.integers().between(0, 99).list().ofSize(6);
    return Combinators.combine(members, values, wrong).as(Choice::new);
  }

  private static List<String> compile(Choice choice) {
    String text =
        """
        import dev.endpointdsl.sagemaker.*;

        class A {
          static String text() {
            return "s3://";
          }

          ProductionVariant variant() {
            return ProductionVariant.builder()
                .variantName("blue")
                .modelName("churn")
                .instanceType(InstanceType.ML_M5_XLARGE)
                .initialInstanceCount(1)%s
                .build();
          }
        }
        """
            .formatted(choice.calls());
    return Compilation.of(List.of(StringSource.of("A", text)), task -> {}, List.of()).messages();
  }
}
