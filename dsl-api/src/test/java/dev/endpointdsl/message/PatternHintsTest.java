package dev.endpointdsl.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternHintsTest {

  private static final String NAME = "[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}";
  private static final String URI = "(https|s3)://([^/])/?(.*)";
  private static final String ROLE = "arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+";

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "churn-,it ends in a hyphen",
        "-churn,it begins with a hyphen",
        "churn 7,it contains a space",
        " churn,it begins or ends with white space",
        "churn_7,use '-' instead of '_'",
        "churn.7,use '-' instead of '.'",
      })
  void recognizesTyposInNames(String text, String hint) {
    assertThat(PatternHints.hint(text, NAME)).isEqualTo("; " + hint);
  }

  @ParameterizedTest
  @CsvSource({
    "bucket/key,it does not begin with s3://",
    "S3://bucket,write s3:// in lower case",
    "s3:/bucket,write s3:// with two slashes",
    "s3:///bucket,write s3:// with two slashes",
    "/mnt/data,it does not begin with s3:// and a bucket",
    "s3://,it has no bucket",
    "arn:aws:s3:::bucket/key,use s3:// instead of arn:aws:s3:::",
  })
  void recognizesTyposInUris(String text, String hint) {
    assertThat(PatternHints.hint(text, URI)).isEqualTo("; " + hint);
  }

  @Test
  void recognizesArnsOfOtherServices() {
    assertThat(PatternHints.hint("arn:aws:lambda:eu-west-1:123456789012:function:f", ROLE))
        .isEqualTo("; it is an ARN of lambda, not of iam");
    assertThat(PatternHints.hint("arn:aws:iam::123456789012:group/ada", ROLE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "endpoint-role,'it is not an ARN, which begins with arn:aws'",
    "arn:aws:iam::12345:role/endpoint,the account ID must have 12 digits",
    "arn:aws:iam::123456789012:user/ada,'it names a user, not a role'",
  })
  void recognizesTyposInRoles(String text, String hint) {
    assertThat(PatternHints.hint(text, ROLE)).isEqualTo("; " + hint);
  }

  @Test
  void recognizesArnsInsteadOfNames() {
    assertThat(PatternHints.hint("arn:aws:sagemaker:eu-west-1:123456789012:model/churn", NAME))
        .isEqualTo("; it is an ARN; use the name alone");
  }

  @Test
  void recognizesWrongAccountIds() {
    assertThat(PatternHints.hint("arn:aws:iam::1234-5678-9012:role/r", ROLE))
        .isEqualTo("; the account ID must have 12 digits");
    assertThat(PatternHints.hint("arn:aws:iam::1234:role/r", ROLE))
        .isEqualTo("; the account ID must have 12 digits");
  }

  @Test
  void recognizesCharactersThatAreNotAllowed() {
    assertThat(PatternHints.hint("risk & co & sons", "[a-z ]*")).isEqualTo("; it contains \"&\"");
    assertThat(PatternHints.hint("risk\u001b", "[a-z ]*")).isEqualTo("; it contains \"\\u001b\"");
    assertThat(PatternHints.hint("risk & co, sons", "[a-z ]*")).isEmpty();
    assertThat(PatternHints.hint("7abc", "[a-z][a-z0-9]*")).isEmpty();
    assertThat(PatternHints.hint("ab7", "[a-z][a-z0-9]*[a-z]")).isEmpty();
    assertThat(PatternHints.hint("two\nlines of text", "[a-z ]*"))
        .isEqualTo("; it contains a line break");
  }

  @Test
  void recognizesEmptyStrings() {
    assertThat(PatternHints.hint("", NAME)).isEqualTo("; it is empty");
  }

  @Test
  void hasNoHintIfACorrectionDoesNotMatch() {
    assertThat(PatternHints.hint("churn_7!+", NAME)).isEmpty();
    assertThat(PatternHints.hint("ftp://bucket", URI)).isEmpty();
    assertThat(PatternHints.hint("x".repeat(400) + "-", "x*")).isEmpty();
    assertThat(PatternHints.hint("a-", "(")).isEmpty();
  }
}
