package dev.endpointdsl.codegen.emit.pattern;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Patterns of the SageMaker API and of other services. */
final class PatternSubjects {

  static final List<PatternSubject> SAGEMAKER =
      List.of(
          PatternSubject.whole(
                  "name", "[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}", "a", "A-b--9", "x9-", "-a")
              .upTo(63),
          PatternSubject.whole(
              "variantName", "[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?", "a", "b--C1"),
          PatternSubject.whole(
              "roleArn",
              "arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+",
              "arn:aws:iam::123456789012:role/service-role/X",
              "arn:aws-us-gov:iam::123456789012:role/",
              "arn:aws:iam::123456789012:role"),
          PatternSubject.whole(
              "topicArn",
              "arn:aws[a-z\\-]*:sns:[a-z0-9\\-]*:[0-9]{12}:[a-zA-Z0-9_.-]+",
              "arn:aws:sns:eu-west-1:123456789012:done.fifo",
              "arn:aws-cn:sns::123456789012:_"),
          PatternSubject.whole(
              "resourceArn",
              "arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:[a-z0-9\\-]{1,14}/.*",
              "arn:aws:sagemaker:us-east-1:123456789012:endpoint/x",
              "arn:aws:sagemaker:us-east-1:123456789012:abcdefghijklmn/",
              "arn:aws:sagemaker:us-east-1:123456789012:abcdefghijklmno/"),
          PatternSubject.whole(
              "shortUri", "(https|s3)://([^/])/?(.*)", "s3://b/k", "https://h", "s3://x\n"),
          PatternSubject.whole(
              "uri", "(https|s3)://([^/]+)/?(.*)", "s3://b/k/l", "https://h/", "s3:///x"),
          PatternSubject.whole(
              "contentType",
              "[a-zA-Z0-9](-*[a-zA-Z0-9])*\\/[a-zA-Z0-9](-*[a-zA-Z0-9.])*",
              "text/csv",
              "a-b/c--d.e",
              "a/b-"),
          PatternSubject.whole(
              "jsonContentType",
              "[a-zA-Z0-9](-*[a-zA-Z0-9])*\\/[a-zA-Z0-9](-*[a-zA-Z0-9+.])*",
              "application/json",
              "a/b-+c",
              "a-/b"),
          PatternSubject.whole(
              "tag", "([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)", "team", "\u00e9 \ud835\udc9c_1"),
          PatternSubject.whole("header", "[-0-9a-zA-Z]+", "a-1", ""),
          PatternSubject.whole("kmsKey", "[a-zA-Z0-9:/_-]*", "alias/x", "arn:aws:kms:x:1:key/2_3"),
          PatternSubject.whole("line", ".*", "any text", "two\nlines"),
          PatternSubject.whole("filled", "[\\s\\S]+", "x", ""),
          PatternSubject.whole("solid", "[\\S]+", "x:y", "x y"),
          PatternSubject.whole("identifier", "[a-zA-Z_][a-zA-Z0-9_]*", "_a9", "9a"));

  static final List<PatternSubject> OTHERS =
      List.of(
          PatternSubject.whole("notBlank", "(?!\\s*$).+", "a", " ", "a\n"),
          PatternSubject.whole(
              "partition", "arn:aws(-cn|-us-gov)?:(lambda|ec2):.*", "arn:aws-cn:ec2:x"),
          PatternSubject.whole("enumeration", "blue|green|red", "green", "greed"),
          PatternSubject.whole("prefixes", "(a|ab)(cd|bcd)?", "abcd", "abbcd", "acd"),
          PatternSubject.whole(
              "pictures", "\\p{So}{2,3}x?", "\ud83d\ude00\ud83d\ude00x", "\u00a9\u00ae"),
          PatternSubject.whole("pair", "(?<first>.)..", "\ud83d\ude00\ud83d\ude00a", "abc"),
          PatternSubject.whole(
              "xml",
              "[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*",
              "a\tb",
              "\ud83d\ude00"),
          PatternSubject.whole(
              "notLetters", "\\P{L}+|\\p{Lu}\\p{Ll}*", "12", "Abc", "\ud835\udc9c"),
          PatternSubject.whole("quoted", "\"[^\"\\\\]*\"", "\"a\"", "\"\""),
          PatternSubject.whole("comment", "/\\*.*\\*/", "/* */", "/**/"),
          PatternSubject.anywhere("anywhere", "ab+[^c]", "xxabbd", "ababc"),
          PatternSubject.anywhere("beginning", "^ab?", "abc", "ba"),
          PatternSubject.anywhere("ending", "\\.csv$", "x.csv", ".csv\n"),
          PatternSubject.anywhere("dotted", "\\p{Lu}.$", "\ud835\udc9c\ud83d\ude00", "Ab"),
          PatternSubject.anywhere("both", "^[a-z]+$", "abc", "abc\n"));

  private PatternSubjects() {}

  static Map<String, PatternUse> uses(List<PatternSubject> subjects) {
    Map<String, PatternUse> uses = new LinkedHashMap<>();
    subjects.forEach(subject -> uses.put(subject.method(), subject.use()));
    return uses;
  }
}
