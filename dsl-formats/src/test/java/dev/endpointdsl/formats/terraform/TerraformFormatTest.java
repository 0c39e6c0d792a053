package dev.endpointdsl.formats.terraform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.formats.Formats;
import dev.endpointdsl.formats.request.FormatException;
import dev.endpointdsl.formats.request.FormatReading;
import dev.endpointdsl.formats.request.Placeholder;
import dev.endpointdsl.formats.request.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerraformFormatTest {

  private static final String VARIANT =
      """
        production_variants {
          variant_name           = "blue"
          model_name             = "m"
          initial_instance_count = 1
          instance_type          = "ml.m5.xlarge"
        }
      """;

  /** Returns a configuration with more lines; the first of them is line 3. */
  private static String with(String lines) {
    return "resource \"aws_sagemaker_endpoint_configuration\" \"ec\" {\n  name = \"demo\"\n"
        + lines
        + "\n"
        + VARIANT
        + "}\n";
  }

  private static FormatReading read(String text) {
    return Formats.read(text, "terraform", ReadOptions.none());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\"a${\"b${\"c\"}\"}d\"|abcd",
        "<<X~a~  b~X|a\\n  b\\n",
        "<<-X~    a~~      b~    X|a\\n\\n  b\\n",
        "\"\\U0000004b\\u004b\"|KK",
        "true ? \"x\" : var.y|x",
        "format(\"%s-%03d\", \"a\", 7)|a-007",
        "join(\"+\", concat([\"a\"], [\"b\"]))|a+b",
        "lower(\"A\") /* c */ // d|a",
        "1 + 2 * 3 == 7 && !false ? \"y\" : \"n\"|y",
        "{ a = { \"b\" : [1, \"z\"] } }.a[\"b\"][1]|z",
        "jsonencode({ b = 1, a = [true, null] })|{\\\"a\\\":[true,null],\\\"b\\\":1}",
        "element([\"p\", \"q\"], 3)|q",
        "coalesce(null, \"\", \"v\")|v",
        "tostring(1e2)|100",
        "-(-1)|1",
      })
  void expressionsAreEvaluated(String expression, String expected) {
    String text = with("  tags = {\n k = " + expression.replace('~', '\n') + "\n }");
    String json = "\"" + expected + "\"";

    assertThat(read(text).config().toJson()).contains("\"Value\":" + json);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "kms_key_arn = 'x'|3:17|use double quotes",
        "kms_key_arn = \"${var.a\"|3:|",
        "kms_key_arn = \"\\q\"|3:18|no such escape",
        "kms_key_arn = <<A|3:17|no end",
        "kms_key_arn = [for x in|4:|",
        "/* open|3:3|the comment has no end",
        "data_capture_config = {}|3:3|is a block",
        "tags {}|3:3|is an argument",
        "name_prefix = \"x\"|3:3|exclude each other",
        "tag = {}|3:3|did you mean tags?",
        "for_each = {}|3:3|any number of configurations",
        "kms_key_arn = local.none.a[0|4:|",
        "vpc_config {}|3:3|up to version 6.66",
        "shadow_production_variants {}|3:30|requires model_name",
        "dynamic \"data_capture_config\" { for_each = var.x }|3:3|dynamic",
      })
  void mistakesAreRefusedByPosition(String line, String position, String message) {
    assertThatThrownBy(() -> read(with("  " + line)))
        .hasMessageContaining("<text>:" + position)
        .hasMessageContaining(message == null ? "" : message);
  }

  @Test
  void blocksThatDependOnUnknownValuesAreRefused() {
    String block =
        """
          dynamic "data_capture_config" {
            for_each = var.capture
            content {}
          }
        """;

    assertThatThrownBy(() -> read(with(block)))
        .hasMessageContaining("<text>:4:16")
        .hasMessageContaining("the value of var.capture is not known");
  }

  @Test
  void unknownValuesArePlaceholdersWithTheirSource() {
    String text = with("  kms_key_arn = \"arn:aws:kms:${var.region}:${data.x.y.id}:key/k\"");

    FormatReading reading = read(text);

    assertThat(reading.placeholders())
        .extracting(Placeholder::source)
        .containsExactly("arn:aws:kms:${var.region}:${data.x.y.id}:key/k");
    assertThat(reading.template().parameters()).containsKeys("var.region", "data.x.y.id");
    ReadOptions given =
        ReadOptions.none().value("region", "us-east-1").value("data.x.y.id", "123456789012");
    assertThat(Formats.read(text, "terraform", given).config().kmsKeyId())
        .contains("arn:aws:kms:us-east-1:123456789012:key/k");
  }

  @Test
  void sensitiveValuesAreNotInMessages() {
    String text =
        "variable \"v\" {\n  sensitive = true\n  default = \"s3cret\"\n}\n"
            + with("  tags = { a = var.v }").replace("= 1\n", "= upper(\"x${var.v}\")\n");

    assertThatThrownBy(() -> read(text))
        .hasMessageContaining("a hidden string")
        .hasMessageNotContaining("s3cret")
        .hasMessageNotContaining("S3CRET");
  }

  @Test
  void filesOfADirectoryAreOneConfiguration(@TempDir Path directory) throws IOException {
    Files.writeString(directory.resolve("a.tf"), with("  tags = { stage = var.stage }"));
    Files.writeString(
        directory.resolve("b.tf"),
        """
        variable "stage" { default = "dev" }
        provider "aws" {
          default_tags { tags = { team = "risk", stage = "none" } }
        }
        """);
    Files.writeString(directory.resolve("terraform.tfvars"), "stage = \"prod\"\n");

    assertThat(Formats.read(directory).config().toJson())
        .contains("{\"Key\":\"stage\",\"Value\":\"prod\"},{\"Key\":\"team\",\"Value\":\"risk\"}");
  }

  @Test
  void oneOfSeveralIsChosenByItsLabel() {
    String two = with("") + with("").replace("\"ec\"", "\"other\"").replace("demo", "second");

    assertThatThrownBy(() -> read(two)).hasMessageContaining("2 configurations: ec, other");
    assertThat(
            Formats.read(two, "terraform", ReadOptions.none().resource("other"))
                .config()
                .endpointConfigName())
        .isEqualTo("second");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[", "{", "(", "\"${", "<<", "<<A\n", "!", "-", "a.", "a[", "a ? ", "f(", "%{if ", "x {",
        "1+", "\"%{"
      })
  void deepNestingIsRefused(String opening) {
    String many = opening.repeat(1_000_000 / opening.length());

    assertThatThrownBy(() -> read(with("  tags = " + many)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> read(many)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void valuesThatDoubleAreRefused() {
    StringBuilder locals = new StringBuilder("locals {\n  a0 = \"xxxxxxxxxx\"\n");
    for (int i = 1; i < 60; i++) {
      locals.append("  a%d = \"${local.a%d}${local.a%d}\"\n".formatted(i, i - 1, i - 1));
    }
    String text = locals + "  loop = local.loop\n}\n";

    assertThatThrownBy(() -> read(text + with("  kms_key_arn = local.a59")))
        .hasMessageContaining("simplify them");
    assertThatThrownBy(() -> read(text + with("  kms_key_arn = local.loop")))
        .hasMessageContaining("may refer to itself");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "list(string)|[\"text/csv\", \"a/b\"]|[\"text/csv\",\"a/b\"]",
        "set(string)|[lower(\"A/B\")]|[\"a/b\"]",
        "any|[\"a/b\"]|[\"a/b\"]",
        "list(string)|[\"a/b\"|var.types:1:7: expected",
        "list(string)|[] 1|var.types:1:4: expected the end of the value",
      })
  void stringsForListVariablesAreExpressions(String type, String given, String expected) {
    String text =
        "variable \"types\" {\n  type = %s\n}\n".formatted(type)
            + with(
                """
                  data_capture_config {
                    initial_sampling_percentage = 1
                    destination_s3_uri          = "s3://b/p"
                    capture_options { capture_mode = "Input" }
                    capture_content_type_header { csv_content_types = var.types }
                  }
                """);
    ReadOptions options = ReadOptions.none().value("types", given);
    String read;
    try {
      read = Formats.read(text, "terraform", options).config().toJson();
    } catch (FormatException e) {
      read = e.getMessage();
    }

    assertThat(read).contains(expected);
  }

  @Test
  void messagesHideTheValuesOfSensitiveVariables() {
    String text =
        "variable \"types\" {\n  type = list(string)\n  sensitive = true\n}\n"
            + with("  kms_key_arn = var.types");

    assertThatThrownBy(
            () -> Formats.read(text, "terraform", ReadOptions.none().value("types", "[x%MARKER")))
        .hasMessageContaining("hidden value")
        .hasMessageNotContaining("MARKER");
  }
}
