"""Explicit danger in Spanish is found in every variety; what only sounds like it is left alone."""

from __future__ import annotations

import pytest

from stillwater.domain.heard import TIERS
from stillwater.reading.safety import read_safety
from workshop.safety_files import safety_rules

RULES = safety_rules()

#: At least this tier: the wish in plain words; a plan, means at hand, a farewell, or the act begun.
FOUND = (
    ("support", "me quiero suicidar y no sé a quién decírselo"),
    ("support", "quiero quitarme la vida"),
    ("support", "ando con ganas de pegarme un tiro"),
    ("support", "posta, me quiero matar, no da para más"),
    ("support", "ya no quiero seguir viva, wey"),
    ("support", "parce, yo lo que quiero es morirme"),
    ("support", "tía, en serio, me quiero tirar por la ventana"),
    ("support", "me dan ganas de ahorcarme cada vez que llego a casa"),
    ("support", "pienso en suicidarme todos los días"),
    ("support", "no hago más que pensar en cómo matarme"),
    ("support", "qué formas hay de morirse sin dolor"),
    ("support", "si me suicido, ¿quién cuida a mi perra?"),
    ("support", "mejor me mato y se acaba esto"),
    ("support", "voy a terminar quitándome la vida si sigo así"),
    ("support", "no me animo a matarme, pero ganas no me faltan de morir"),
    ("support", "sueño con tirarme al tren"),
    ("support", "no tengo esperanza, quiero morirme"),
    ("support", "merezco morir"),
    ("support", "toy cansao de vivir, me kiero matar"),
    ("support", "s u i c i d a r m e, así con espacios"),
    ("support", "me quiero m4t4r"),
    ("support", "m e q u i e r o m 0 r 1 r"),
    ("support", "qué ganas de morirmeee"),
    ("support", "mi mamá no sabe que quiero morir"),
    ("support", "quiero desaparecer para siempre de este mundo"),
    ("support", "hoy tampoco me maté"),
    ("support", "ya no le veo caso a vivir"),
    ("now", "esta noche me voy a matar"),
    ("now", "mañana me quito la vida, ya está decidido"),
    ("now", "voy a suicidarme"),
    ("now", "me voy a ahorcar cuando se duerman"),
    ("now", "el domingo me mato"),
    ("now", "decidí suicidarme"),
    ("now", "me estoy preparando para morir"),
    ("now", "voy a tirarme al metro"),
    ("now", "ya elegí el día y el lugar"),
    ("now", "cuando mis viejos salgan me pego un tiro"),
    ("now", "de hoy no paso"),
    ("now", "mañana ya no voy a estar"),
    ("now", "ya no hay vuelta atrás, lo voy a hacer hoy"),
    ("now", "pasando navidad me cuelgo"),
    ("now", "tengo todo planeado para el viernes"),
    ("now", "no me van a encontrar vivo"),
    ("now", "tengo la soga lista"),
    ("now", "tengo las pastillas en la mano"),
    ("now", "ya junté las pastillas"),
    ("now", "la pistola está cargada en mi mesa"),
    ("now", "estoy parada en la azotea"),
    ("now", "estoy en el puente y quiero saltar"),
    ("now", "me subí a la baranda del balcón"),
    ("now", "estoy sentado en las vías"),
    ("now", "compré una soga"),
    ("now", "agarré el cuchillo y lo tengo aquí conmigo"),
    ("now", "ya escribí la carta de despedida"),
    ("now", "cuando lean esto ya no voy a estar"),
    ("now", "perdónenme, no fue culpa de nadie"),
    ("now", "díganle a mi hija que la quise siempre"),
    ("now", "me tomé todas las pastillas"),
    ("now", "ya me las tomé, tengo mucho sueño"),
    ("now", "me corté las venas"),
    ("now", "acabo de tomarme el frasco entero"),
    ("now", "tomé veneno"),
    ("now", "no sé cuántas me tragué"),
)

#: The same words, and nobody in danger.
HARMLESS = (
    "me quiero morir de risa con ese video",
    "me muero por ver el estreno",
    "mi jefe me va a matar si llego tarde",
    "casi me da un infarto con la cuenta de la luz",
    "maté tres cucarachas en la cocina",
    "este calor me está matando",
    "estoy muerta de sueño, me voy a dormir",
    "nunca pensaría en matarme, quiero mucho a mi vida",
    "no me voy a matar, tranquila, solo estoy triste",
    "no quiero morirme, quiero ver crecer a mis nietos",
    "quiero vivir muchos años",
    "la canción dice que quiere morir de amor",
    "en la novela el protagonista se quita la vida",
    "hice mi tesis sobre la prevención del suicidio",
    "el seminario de hoy fue sobre suicidio adolescente",
    "suicidio político, lo del ministro",
    "me mataron en el primer nivel del juego",
    "morí tres veces contra el jefe final",
    "el equipo murió en el último minuto del partido",
    "me tomé la pastilla de la presión con el desayuno",
    "compré las pastillas para la gripe de mi hija",
    "se me olvidaron las vitaminas otra vez",
    "mañana tengo cita con el doctor para la receta",
    "saltamos la cuerda en el recreo",
    "me lancé a la piscina sin miedo",
    "desde el puente se ve todo el río, qué vista tan linda",
    "cenamos en la azotea con los vecinos",
    "el balcón está lleno de plantas",
    "perdimos el tren por dos minutos",
    "me corté el pelo yo sola",
    "me corté un dedo picando cebolla",
    "corté el pasto y me piqué con una espina",
    "compré un cuchillo nuevo para el asado",
    "tendimos la ropa con una cuerda nueva",
    "escribí una carta de despedida para mis compañeros de la oficina",
    "fue la despedida de soltera de mi prima",
    "hoy fue el último día de clases",
    "por fin es viernes, hoy no me esperen despiertos",
    "regalé la ropa que ya no me queda",
    "arreglé los papeles de la beca",
    "dejé todo listo para la mudanza",
    "estoy harta de este trabajo, voy a renunciar",
    "ya no quiero vivir con mi suegra",
    "ya no puedo más con esta tesis",
    "quiero dormir hasta el lunes",
    "quiero desaparecer un fin de semana en la playa",
    "me siento solo desde que me mudé",
    "lloré toda la tarde por el examen",
    "extraño muchísimo a mi abuela que murió en marzo",
    "fuimos al cementerio a dejarle flores a mi papá",
    "se murió mi gato y la casa está muy callada",
    "mi celular está muerto, no trae batería",
    "llegué muerto del trabajo",
    "me da miedo que se muera mi mamá en la operación",
    "me duele el pecho de tanto toser",
    "el corazón se me sale de la alegría",
    "oigo las voces de los niños en el patio",
    "grabé una nota de voz para mi hermana",
    "mi hermano dijo que se quería morir de vergüenza",
    "voy a acabar con todo el pastel",
)


@pytest.mark.parametrize(("tier", "text"), FOUND)
def test_explicit_danger_is_found(tier, text):
    assert TIERS.index(read_safety(text, "es", RULES).tier) >= TIERS.index(tier)


@pytest.mark.parametrize("text", HARMLESS)
def test_its_harmless_twin_is_left_alone(text):
    assert read_safety(text, "es", RULES).tier == "none"


@pytest.mark.parametrize("said_before", ["no puedo más, ", "no tengo a nadie, ", "no me quieren, "])
@pytest.mark.parametrize(("tier", "text"), FOUND[:30])
def test_a_denial_before_the_comma_is_not_of_the_danger(said_before, tier, text):
    assert TIERS.index(read_safety(said_before + text, "es", RULES).tier) >= TIERS.index(tier)
