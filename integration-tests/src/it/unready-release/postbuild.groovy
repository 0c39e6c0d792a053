def log = new File(basedir, 'build.log').getText('UTF-8')
def demands = [
    'A release has no snapshot version: set another one in all POMs.',
    'Set -Drelease.url to the address of the repository',
    'Set -Drelease.developer.email, and -Drelease.developer.name',
    'Set -Dgpg.keyname to the fingerprint of the key',
]

demands.each { demand -> assert log.contains(demand) : "${demand} is not in:\n${log}" }
return true
