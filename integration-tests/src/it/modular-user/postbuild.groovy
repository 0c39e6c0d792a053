def printed = new File(basedir, 'send/target/printed.txt').readLines('UTF-8')

[
    '"EndpointConfigName":"churn-2026-11"',
    'tags: has no owner',
    'arn:aws:sagemaker:us-east-1:123456789012:endpoint-config/churn-2026-11',
    'arn:aws:sagemaker:us-east-1:123456789012:endpoint/churn',
    'module user.config',
    'module dev.endpointdsl.deploy',
    'module dev.endpointdsl.testkit',
].each { expected ->
  assert printed.any { it.contains(expected) } : "${expected} is not in ${printed}"
}
