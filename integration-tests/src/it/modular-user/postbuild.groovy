def printed = new File(basedir, 'send/target/printed.txt').getText('UTF-8')
def expected = [
    '"EndpointConfigName":"churn-2026-11"',
    'tags: has no owner',
    'arn:aws:sagemaker:us-east-1:123456789012:endpoint-config/churn-2026-11',
    'arn:aws:sagemaker:us-east-1:123456789012:endpoint/churn',
    'module user.config',
    'module dev.endpointdsl.deploy',
    'module dev.endpointdsl.testkit',
]

expected.each { part -> assert printed.contains(part) : "${part} is not in:\n${printed}" }
return true
